import { defineMessages } from '#core/text/messages.ts';

/** Messages of the one-page plan; its parts are content. */
export const projectBuilder = defineMessages({
  vi: { empty: '…', print: 'In bản kế hoạch' },
  en: { empty: '…', print: 'Print the plan' },
});
