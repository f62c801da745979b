import { defineMessages } from '#core/text/messages.ts';

/**
 * Texts on the printed forms of the placing kinds. Only for worksheets and keys, so no page's
 * script includes them.
 */
export const paper = defineMessages({
  vi: {
    circleOne: 'Khoanh một số trên tranh.',
    circleMany: 'Khoanh mọi số đúng trên tranh.',
    sortHow: 'Cắt thẻ rồi dán vào hộp. Không có kéo thì ghi số của thẻ vào hộp.',
    matchHow: 'Kẻ một đường nối hai bên.',
    memoryHow: 'Cắt thẻ, trộn lên, úp xuống. Mỗi lượt lật hai thẻ. Hợp nhau thì giữ lại thành đôi.',
    pair: '{left} → {right}',
    casesHow: 'Mỗi khung một lần:',
    caseHow: 'Đánh dấu vào ô.',
    composeHow:
      'Mỗi khung: chọn rồi đánh dấu. Làm bài vào ô trống. Xong thì soát lại từng dòng cuối trang.',
    letter: 'Ghi A, B, C…:',
    placed: '{n}. {text}',
    asked: '{n}) {text}',
    lettered: '{letter}. {text}.',
    replied: '({text})',
  },
  en: {
    circleOne: 'Circle one number on the picture.',
    circleMany: 'Circle every right number on the picture.',
    sortHow: 'Cut out the cards and paste them into the boxes, or write their numbers there.',
    matchHow: 'Draw a line between the two sides.',
    memoryHow:
      'Cut out the cards, mix them, turn them face down. Turn two each time. If they belong together, keep them as a pair.',
    pair: '{left} → {right}',
    casesHow: 'In each frame:',
    caseHow: 'Tick the boxes.',
    composeHow:
      'In each frame choose and tick. Make the work in the empty space. Then look it over by the last lines.',
    letter: 'Write A, B, C…:',
    placed: '{n}. {text}',
    asked: '{n}) {text}',
    lettered: '{letter}. {text}.',
    replied: '({text})',
  },
});
