import { area } from '../area.ts';

/** The picture key of a card: three pictures in order. */
export const keys = area({
  vi: {
    ask: 'Thẻ {name} có khóa. Em bấm ba hình của mình, theo thứ tự.',
    so: 'Đã bấm {n} trong 3 hình',
    wrong: 'Chưa khớp. Em bấm lại ba hình nhé.',
    forgot:
      'Chưa nhớ ra thì em làm thẻ mới mà học tiếp. Bài ở thẻ này vẫn còn, nhớ ra ba hình lúc nào thì mở lúc ấy.',
    cancel: 'Thôi',
    set: 'Đặt khóa ba hình',
    setHow:
      'Bấm ba hình em dễ nhớ, theo thứ tự. Có khóa thì bấm đúng ba hình mới mở được thẻ. Em nhớ kỹ nhé, thầy cô không mở thay được.',
    again: 'Bấm lại ba hình ấy một lần nữa cho nhớ.',
    differ: 'Hai lần chưa giống nhau. Em chọn lại từ đầu nhé.',
    done: 'Thẻ của em đã có khóa.',
    notDone: 'Lúc này máy chưa đặt được khóa. Em báo thầy cô rồi thử lại.',
    remove: 'Gỡ khóa hình',
    removed: 'Đã gỡ khóa.',
  },
  en: {
    ask: 'The card {name} has a key. Press your three pictures in order.',
    so: '{n} of 3 pictures pressed',
    wrong: 'Not the same. Press the three pictures again.',
    forgot:
      'If you cannot remember it, go on with a new card. The work on this card stays, and opens whenever you remember.',
    cancel: 'Never mind',
    set: 'Set a three-picture key',
    setHow:
      'Press three pictures you remember easily, in order. With a key the card opens only after these three. Remember them well: a teacher cannot open it for you.',
    again: 'Press the same three once more.',
    differ: 'They were not the same. Start again.',
    done: 'Your card has a key now.',
    notDone: 'Not set: the computer cannot write now. Tell your teacher, then try again.',
    remove: 'Take the picture key off',
    removed: 'The key is off.',
  },
});
