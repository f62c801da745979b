import { defineMessages } from '#core/text/messages.ts';

/** Messages of questions about one place of a picture. */
export const hotspot = defineMessages({
  vi: { one: 'Chọn một chỗ' },
  en: { one: 'Pick a place' },
});
