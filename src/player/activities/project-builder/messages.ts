import { defineMessages } from '#core/text/messages.ts';

/** Words of the plan of one page; what it plans is its content. */
export const projectBuilder = defineMessages({
  vi: { empty: '…', print: 'In bản kế hoạch' },
  en: { empty: '…', print: 'Print the plan' },
});
