import { defineMessages } from '#core/text/messages.ts';

/** Messages of all invented apps with settings. */
export const configure = defineMessages({
  vi: {
    practice: 'Ứng dụng tập, không gửi đi đâu',
    reset: 'Đặt lại như lúc đầu',
    back: 'Đã đặt lại như lúc đầu.',
    change: 'Đổi thử một cài đặt',
    left: 'Còn {n} chỗ chưa chọn',
  },
  en: {
    practice: 'A practice app: nothing is sent',
    reset: 'Set back to the start',
    back: 'Set back to the start.',
    change: 'Try changing a setting',
    left: '{n} still to choose',
  },
});
