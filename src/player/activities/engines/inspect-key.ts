import type { AnswerKey } from '#core/questions/key.ts';
import { wayThrough, type InspectCase } from './inspect.ts';

/** The key of cases: one line each, a right way through it, and why. */
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
