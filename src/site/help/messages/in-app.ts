import { defineMessages } from '#core/text/messages.ts';

/**
 * A note where saving or printing is needed: the browser inside an app (Zalo, Facebook) may not be
 * able to.
 */
export const inApp = defineMessages({
  vi: {
    save: 'Trang đang mở trong {app}, có thể không lưu được tệp. Không thấy tệp thì bấm nút ba chấm, chọn mở bằng trình duyệt, rồi lưu lại.',
    print:
      'Trang đang mở trong {app}, có thể không in được. Không thấy gì thì bấm nút ba chấm, chọn mở bằng trình duyệt, rồi in.',
    unnamed: 'một ứng dụng',
  },
  en: {
    save: 'This page is open inside {app}, which may not save files. If there is no file, press the three dots, open it in a browser and save again.',
    print:
      'This page is open inside {app}, which may not print. If nothing comes, press the three dots, open it in a browser and print.',
    unnamed: 'an app',
  },
});
