import { area } from './area.ts';

/** A story on paper, played by a class. */
export const rolePlay = area({
  vi: {
    how: 'Diễn trong lớp. Mỗi cảnh: đọc lời, cả lớp giơ tay chọn một việc, rồi lật sang cảnh ghi bên mũi tên. Lúc nào cũng được quay lại. Lời trong khung là thẻ: không ai đóng vai ấy, thầy cô đọc hoặc giơ tờ giấy lên.',
    roles: 'Vai:',
    role: '{who} ({note})',
    everyone: 'cả lớp cùng chọn, không cần ai đóng vai.',
    card: 'Thẻ.',
    onScreen: 'Trên màn hình giấy: {app} · {name}',
    scene: 'Cảnh {n}',
    choose: 'Cả lớp chọn:',
    goOn: '→ lật sang cảnh {n}',
    stay: '→ ở lại cảnh {n}, chọn lại',
    end: 'Hết chuyện. Cả lớp thở một hơi, rồi nói: việc nào đã giúp bạn trong chuyện?',
    keep: 'Ghi lên bảng: {what}.',
  },
  en: {
    how: 'Play it in class. In each scene: read the lines, the class votes by hand, then turn to the scene by the arrow. You may always go back. Framed words are cards: nobody plays that part, the teacher reads it or holds up the paper.',
    roles: 'Roles:',
    role: '{who} ({note})',
    everyone: 'the whole class chooses; nobody needs a role.',
    card: 'Card.',
    onScreen: 'On the paper screen: {app} · {name}',
    scene: 'Scene {n}',
    choose: 'The class chooses:',
    goOn: '→ turn to scene {n}',
    stay: '→ stay in scene {n}, choose again',
    end: 'The end. The class takes a breath, then says what helped the child in the story.',
    keep: 'Write on the board: {what}.',
  },
});
