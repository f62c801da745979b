import type { AnswerKey } from '#core/questions/key.ts';
import { wayThrough, type InspectCase } from './inspect.ts';

/** Returns the answer key of cases: one line each, with a solution and its reason. */
export const inspectKey = (
  cases: readonly InspectCase[],
  whyOf: (at: InspectCase) => string,
): AnswerKey => ({
  choices: cases.map(({ name }) => name),
  lines: cases.map((at) => ({
    text: `${at.name}: ${wayThrough(at).join(', ')}`,
    feedback: whyOf(at),
    right: true,
  })),
});
