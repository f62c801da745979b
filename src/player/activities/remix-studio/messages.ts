import { defineMessages } from '#core/text/messages.ts';

/** Messages of the workshop; the work made there is content. */
export const remixStudio = defineMessages({
  vi: {
    sheet: 'Bài đang làm:',
    empty: 'tờ giấy còn trống.',
    print: 'In ra giấy',
    keep: 'Lưu thành ảnh',
    file: 'bai-cua-em',
    saved: 'Đã lưu ảnh vào máy này.',
    notSaved: 'Máy này chưa lưu được ảnh. In ra giấy, hoặc thử lại.',
  },
  en: {
    sheet: 'The work so far:',
    empty: 'an empty sheet.',
    print: 'Print it',
    keep: 'Save as a picture',
    file: 'my-work',
    saved: 'The picture is saved on this device.',
    notSaved: 'This device could not save the picture. Print it, or try again.',
  },
});
