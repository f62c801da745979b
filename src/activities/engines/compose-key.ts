import type { ItemKey } from '../../domain/key.ts';
import type { Composition } from './compose.ts';

/** The key: in each slot every part that can be right, and what a good one keeps. */
export const composeKey = ({ slots, rules, right }: Composition): ItemKey => ({
  choices: slots.map(({ name }) => name),
  lines: [
    ...slots.map(({ name, parts }) => ({ text: `${name}: ${parts.filter(({ breaks }) => !breaks).map(({ text }) => text).join(' / ')}`, remark: parts.flatMap(({ breaks }) => breaks?.feedback ?? []).join(' '), right: true })),
    { text: rules.map(({ text }) => text).join(' '), remark: right, right: true },
  ],
});
