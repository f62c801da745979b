import type { ItemKey } from '#core/questions/key.ts';
import { wayThrough, type InspectCase } from './inspect.ts';

/** The key of cases: one line each, a right way through it, and why. */
export const inspectKey = (
  cases: readonly InspectCase[],
  whyOf: (at: InspectCase) => string,
): ItemKey => ({
  choices: cases.map(({ name }) => name),
  lines: cases.map((at) => ({
    text: `${at.name}: ${wayThrough(at).join(', ')}`,
    remark: whyOf(at),
    right: true,
  })),
});
