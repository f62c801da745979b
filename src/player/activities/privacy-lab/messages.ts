import { defineMessages } from '#core/text/messages.ts';

/** Messages of the settings screen; the settings are content. */
export const privacyLab = defineMessages({
  vi: { more: 'Cài đặt đang để lộ {n} dòng.', none: 'Cài đặt không để lộ thêm gì.' },
  en: {
    more: 'The settings let {n} more lines be seen.',
    none: 'The settings let nothing more be seen.',
  },
});
