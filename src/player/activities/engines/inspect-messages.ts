import { defineMessages } from '#core/text/messages.ts';

/** Messages of the list of cases, for all kinds that inspect. */
export const inspect = defineMessages({
  vi: { done: 'xong', lacks: 'Còn thiếu: “{what}”' },
  en: { done: 'done', lacks: 'Still missing: “{what}”' },
});
