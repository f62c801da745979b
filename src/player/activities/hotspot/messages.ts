import { defineMessages } from '#core/text/messages.ts';

/** Words of the questions that point at one place of a picture. */
export const hotspot = defineMessages({
  vi: { one: 'Chọn một chỗ' },
  en: { one: 'Pick a place' },
});
