import type { AnswerKey } from '#core/questions/key.ts';
import type { Composition } from './compose.ts';

/**
 * Returns the answer key: the fitting parts of each slot that has an unfit one; the unfit parts
 * with their reasons; and the rules.
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
    // Only for the teacher's key: on the page the rules are beside the work.
    { text: rules.map(({ text }) => text).join('; '), feedback: right, right: false },
  ],
});
