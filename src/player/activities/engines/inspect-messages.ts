import { defineMessages } from '#core/text/messages.ts';

/** Words of the list of cases, the same whatever is inspected. */
export const inspect = defineMessages({
  vi: { done: 'xong', lacks: 'Còn thiếu: “{what}”' },
  en: { done: 'done', lacks: 'Still missing: “{what}”' },
});
