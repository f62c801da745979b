import type { AnswerKey } from '#core/questions/key.ts';
import type { Composition } from './compose.ts';

/**
 * The key: in each slot where not everything fits, what does; the others with why; and what a good
 * one keeps.
 */
export const composeKey = ({ slots, rules, right }: Composition): AnswerKey => ({
  choices: slots.map(({ name }) => name),
  lines: [
    ...slots
      .filter(({ parts }) => parts.some(({ breaks }) => breaks))
      .flatMap(({ name, parts }) => [
        {
          text: `${name}: ${parts
            .filter(({ breaks }) => !breaks)
            .map(({ text }) => text)
            .join(' / ')}`,
          feedback: '',
          right: true,
        },
        ...parts.flatMap(({ text, breaks }) =>
          breaks ? [{ text, feedback: breaks.feedback, right: false }] : [],
        ),
      ]),
    // For the teacher's key alone: on the page the rules stand beside the work.
    { text: rules.map(({ text }) => text).join('; '), feedback: right, right: false },
  ],
});
