import { defineMessages } from '#core/text/messages.ts';

/** Messages of the settings screen; the settings are content. */
export const privacyLab = defineMessages({
  vi: {
    settings: 'Cài đặt của {app}, ứng dụng tập',
    others: '{app} trong mắt người khác, ứng dụng tập',
    covered: 'Không thấy',
    more: 'Cài đặt đang để lộ {n} dòng.',
    none: 'Cài đặt không để lộ thêm gì.',
  },
  en: {
    settings: 'Settings of {app}, a practice app',
    others: '{app} as others see it, a practice app',
    covered: 'Not shown',
    more: 'The settings let {n} more lines be seen.',
    none: 'The settings let nothing more be seen.',
  },
});
