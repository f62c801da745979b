import { defineMessages } from '#core/text/messages.ts';

/** Names of a lesson's places inside a sentence (`curriculum/step-names.ts`). */
export const stepNames = defineMessages({
  vi: {
    notice: 'màn báo trước',
    opening: 'màn mở đầu',
    recall: 'Ôn {n}',
    step: 'bước {n}',
    steps: 'bước {n}',
    stepOf: 'bước {n} trong {of}',
  },
  en: {
    notice: 'the notice',
    opening: 'the opening',
    recall: 'Review {n}',
    step: 'step {n}',
    steps: 'steps {n}',
    stepOf: 'step {n} of {of}',
  },
});
