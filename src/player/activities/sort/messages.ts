import { defineMessages } from '#core/text/messages.ts';

/** Messages of sorting cards into boxes. */
export const sort = defineMessages({
  vi: { left: 'Còn {n} thẻ', empty: 'chưa có thẻ' },
  en: { left: '{n} cards left', empty: 'no card yet' },
});
