import { defineMessages } from '#core/text/messages.ts';

/** Messages for pupils in the copy served by the teacher's PC. “Thẻ mã” is the paper card. */
export const lan = defineMessages({
  vi: {
    cardName: 'Thẻ mã {n}',
    /** The name of its profile, after “Thẻ” or “Vở của”. One word and the number: `matchPupil` reads it. */
    profileName: 'Số {n}',
    line: {
      how: 'Máy của thầy cô giữ bài theo số thẻ mã. Thẻ mã không ghi tên.',
      meIntro:
        'Đây là những gì trang này giữ về em ở máy này. Em gõ thẻ mã thì bài còn được giữ ở máy của thầy cô, thầy cô biết thẻ mã nào của em. Thẻ mã không ghi tên thật, trường, lớp. Em xem bảng “Cần giúp?” lúc nào thì máy không ghi.',
      about:
        'Bản này do máy của thầy cô phát trong phòng máy. Em gõ thẻ mã thì bài còn được giữ ở máy ấy, theo số thẻ mã, thầy cô biết thẻ mã nào của em; không đi đâu xa hơn. Không gõ thẻ mã thì bài chỉ nằm ở máy em ngồi.',
      waking: 'Đang mở… Lâu quá thì em tải lại trang.',
      mine: 'Máy này đang có bài chưa gắn thẻ mã ({n} câu). Bài ấy của em à?',
      yes: 'Của em, gộp vào thẻ mã',
      no: 'Không phải của em',
      sent: '{card}: đã lưu ở máy này, đã gửi sang máy thầy cô.',
      sentOnly: '{card}: đã gửi sang máy thầy cô. Máy này không giữ bài.',
      waiting: '{card}: {n} câu đã lưu ở máy này, chưa gửi sang máy thầy cô. Máy tự gửi lại.',
      waitingOnly: '{card}: {n} câu chưa gửi sang máy thầy cô. Em đừng đóng trang, máy tự gửi lại.',
      looking: '{card}: đang hỏi máy thầy cô…',
      also: 'Bài của {card} còn được giữ ở máy của thầy cô; muốn xóa ở đó, em nhờ thầy cô. Máy này nhớ mã trên thẻ đến khi bạn khác ngồi vào.',
    },
    wrong: {
      code: 'Số và bốn ký tự chưa khớp. Em nhìn lại từng ký tự, hoặc nhờ thầy cô.',
      wait: 'Gõ sai nhiều lần rồi. Em đợi một phút, hoặc nhờ thầy cô.',
      busy: 'Máy thầy cô đang bận. Em đợi một lát; bài ở máy này vẫn còn.',
      away: 'Chưa nối được máy thầy cô. Em cứ học, bài lưu ở máy này.',
      full: 'Máy thầy cô hết chỗ, chưa nhận được bài. Bài vẫn ở máy này. Em báo thầy cô.',
      most: 'Thẻ mã này đã đầy bài, máy thầy cô chưa nhận thêm. Bài vẫn ở máy này. Em báo thầy cô.',
      failed: 'Máy thầy cô chưa ghi được bài. Bài vẫn ở máy này, máy tự gửi lại.',
      big: 'Máy thầy cô chưa nhận được bài này. Bài vẫn ở máy này. Em báo thầy cô.',
      bad: 'Máy thầy cô chưa đọc được bài này. Bài vẫn ở máy này. Em báo thầy cô.',
      closed: 'Máy thầy cô đang không giữ bài. Bài lưu ở máy này. Em báo thầy cô.',
      changed:
        'Máy hỏi thẻ mã lần nữa: em gõ lại số và bốn ký tự. Không được thì mã đã đổi, em hỏi thầy cô. Bài ở máy này vẫn còn.',
      notKept: 'Đã thấy bài nhưng máy này chưa ghi được. Em báo thầy cô rồi thử lại.',
    },
  },
  en: {
    cardName: 'Card {n}',
    profileName: 'Số {n}',
    line: {
      how: 'The teacher’s computer keeps work by card number. A card has no name.',
      meIntro:
        'This is all that this site keeps on this computer. With a card, your work is also kept on the teacher’s computer. No real name, school or class. Looking at “Need help?” is never recorded.',
      about:
        'The teacher’s computer serves this copy to the lab. With a card, your work is also kept there, by number and without a name, and goes no further. Without a card it stays on the computer you sit at.',
      waking: 'Opening… If it takes long, reload the page.',
      mine: 'There is work without a card here ({n} answers). Is it yours?',
      yes: 'Mine, put it on my card',
      no: 'Not mine',
      sent: '{card}: kept here and sent to the teacher’s computer.',
      sentOnly: '{card}: sent to the teacher’s computer. This computer does not keep it.',
      waiting:
        '{card}: {n} answers kept here, not yet sent to the teacher’s computer. They will be.',
      waitingOnly: '{card}: {n} answers not yet sent. Keep this page open; they will be.',
      looking: '{card}: asking the teacher’s computer…',
      also: 'The work of {card} is also on the teacher’s computer; to erase it there, ask your teacher. This computer remembers the card’s code until somebody else sits down.',
    },
    wrong: {
      code: 'Number and symbols do not match. Look at each again, or ask your teacher.',
      wait: 'Too many wrong codes. Wait a minute, or ask your teacher.',
      busy: 'The teacher’s computer is busy. Wait a little; your work here is safe.',
      away: 'The teacher’s computer cannot be reached. Go on; your work is kept here.',
      full: 'The teacher’s computer is full. Your work is still here. Tell your teacher.',
      most: 'This card is full. Your work is still here. Tell your teacher.',
      failed:
        'The teacher’s computer could not write. Your work is still here and will be sent again.',
      big: 'The teacher’s computer could not take this. Your work is still here. Tell your teacher.',
      bad: 'The teacher’s computer could not read this. Your work is still here. Tell your teacher.',
      closed:
        'The teacher’s computer keeps no work now. Your work is kept here. Tell your teacher.',
      changed:
        'Type your card again. If that does not work it has a new code: ask your teacher. Your work is still here.',
      notKept:
        'Your work was found, but this computer could not write it. Tell your teacher, then try again.',
    },
  },
});
