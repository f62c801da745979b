import { defineMessages } from '#core/text/messages.ts';

/** Messages of the one-page plan; its parts are content. */
export const projectBuilder = defineMessages({
  vi: { empty: '…', page: 'Tờ kế hoạch tập', print: 'In bản kế hoạch' },
  en: { empty: '…', page: 'The practice plan', print: 'Print the plan' },
});
