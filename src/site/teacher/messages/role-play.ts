/** A story on paper, played by a class. */
export const rolePlay = {
  vi: {
    how: 'Diễn trong lớp. Mỗi cảnh: đọc lời, cả lớp giơ tay chọn một việc, rồi lật sang cảnh ghi bên mũi tên. Lúc nào cũng được quay lại. Lời trong khung là thẻ: không ai đóng vai ấy, thầy cô đọc hoặc giơ tờ giấy lên.',
    quietly: {
      how: 'Thầy cô đọc, không gọi em nào đóng vai, không ai giơ tay. Mỗi cảnh: đọc lời, từng đôi nói nhỏ nên chọn việc nào; thầy cô đọc lời nhắn của việc ấy, rồi lật sang cảnh ghi bên mũi tên. Em nào muốn nghe thôi thì ngồi nghe.',
      choose: 'Từng đôi nói nhỏ:',
      everyone: 'thầy cô đọc mọi vai.',
    },
    /** For a sensitive lesson with a two-sided sheet: read before, never aloud. */
    alone: {
      how: 'Bài này không đọc to, không diễn, không dán bảng: em chọn bài khác cũng phải nghe. Tờ này để thầy cô đọc trước một mình; lên lớp dùng “Tờ hai mặt”. Con số bên mũi tên là cảnh tiếp theo.',
      choose: 'Các lựa chọn:',
      everyone: 'không ai đóng vai.',
      end: 'Hết chuyện.',
      always: 'Cảnh nào cũng làm được:',
    },
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
    always: 'Cảnh nào cũng làm được (giơ thẻ lên):',
    opens: 'Trên màn hình giờ là {who}, {note}',
    flag: 'Đánh dấu: “{text}”',
    phone: 'Điện thoại tập',
    step: 'Người nghe máy làm bước {n}: {text}',
  },
};
