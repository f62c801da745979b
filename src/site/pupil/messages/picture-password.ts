import { defineMessages } from '#core/text/messages.ts';

/**
 * Asking for a profile's picture password: three pictures in order. The words for setting one are
 * in `picture-password-form.ts`.
 */
export const picturePassword = defineMessages({
  vi: {
    ask: 'Thẻ {name} có khóa. Em bấm ba hình của mình, theo thứ tự.',
    so: 'Đã bấm {n} trong 3 hình',
    wrong: 'Chưa khớp. Em bấm lại ba hình nhé.',
    forgot:
      'Chưa nhớ ra thì em làm thẻ mới mà học tiếp. Bài ở thẻ này vẫn còn, nhớ ra ba hình lúc nào thì mở lúc ấy.',
    cancel: 'Thôi',
  },
  en: {
    ask: 'The card {name} has a key. Press your three pictures in order.',
    so: '{n} of 3 pictures pressed',
    wrong: 'Not the same. Press the three pictures again.',
    forgot:
      'If you cannot remember it, go on with a new card. The work on this card stays, and opens whenever you remember.',
    cancel: 'Never mind',
  },
});
