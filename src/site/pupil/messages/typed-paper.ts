import { defineMessages } from '#core/text/messages.ts';

/**
 * The one box for everything short that a pupil copies by hand. “Thẻ mã” is the card of the lab, with
 * a number and four symbols.
 */
export const typedPaper = defineMessages({
  vi: {
    type: 'Gõ chữ trên giấy',
    how: 'Chữ thầy cô viết trên bảng cũng gõ ở đây. Mã bài như BK7 4MN, thẻ mã như 07 BK7M.',
    open: 'Mở',
    opening: 'Đang mở…',
    cancel: 'Thôi',
    elsewhere:
      'Đây là thẻ mã của phòng máy, chỉ mở được ở máy phòng tin khi máy của thầy cô đang phát bài. Ở máy này em chọn lớp rồi học, không cần thẻ.',
    perhapsElsewhere:
      'Chữ này chưa khớp mã bài nào: em nhìn lại từng chữ nhé. Nếu đây là thẻ mã có số {n} thì em gõ ở máy phòng tin.',
    wrong: {
      empty: 'Em gõ chữ trên giấy vào ô này nhé.',
      noNumber: 'Còn thiếu con số đứng trước. Em gõ cả số và bốn ký tự, như 07 BK7M nhé.',
      noSymbols: 'Mới có con số. Em gõ thêm bốn ký tự đứng sau số nhé.',
      length: 'Chữ này không giống mã bài hay thẻ mã nào. Em đếm lại từng chữ nhé.',
      symbols:
        'Chữ này không giống mã bài hay thẻ mã nào: trong mã không có chữ A, E, I, O, U, Y, D, W và số 0, 1. Em nhìn lại từng chữ nhé.',
      check: 'Chữ này chưa khớp, có một ký tự nhầm. Em nhìn lại từng chữ, hoặc nhờ bạn đọc giúp.',
    },
  },
  en: {
    type: 'Type what is on the paper',
    how: 'What is on the board goes here too. A lesson code like BK7 4MN, a card like 07 BK7M.',
    open: 'Open',
    opening: 'Opening…',
    cancel: 'Never mind',
    elsewhere:
      'This is a card of the computer lab. It opens only there, while the teacher’s computer serves the lessons. Here choose your grade and go on; no card is needed.',
    perhapsElsewhere:
      'This matches no lesson code: look at each symbol again. If it is the card with number {n}, type it in the computer lab.',
    wrong: {
      empty: 'Type what is on the paper into this box.',
      noNumber: 'The number in front is missing. Type the number and the four symbols: 07 BK7M.',
      noSymbols: 'This is only the number. Type the four symbols after it too.',
      length: 'This looks like no lesson code and no card. Count the symbols again.',
      symbols:
        'This looks like no lesson code and no card: codes have no A, E, I, O, U, Y, D, W and no 0 or 1. Look at each symbol again.',
      check: 'This does not match; one symbol is off. Look again, or let a friend read it out.',
    },
  },
});
