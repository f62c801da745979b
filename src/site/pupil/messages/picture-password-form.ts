import { defineMessages } from '#core/text/messages.ts';

/**
 * Setting and removing the picture password of a profile, in addition to `picture-password.ts`. No
 * lesson sets one.
 */
export const picturePasswordForm = defineMessages({
  vi: {
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
