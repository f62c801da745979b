import type { ItemBase } from '#core/questions/activity.ts';
import type { KindView } from '../shell/view.ts';
import { firstOpen, keptIn, wayThrough, type InspectAnswer, type InspectCase } from './inspect.ts';

/**
 * The view members shared by all kinds that inspect: start empty, read the open case aloud,
 * describe a solution.
 */
export const inspectView = <Spec extends ItemBase>(
  casesOf: (spec: Spec) => InspectCase[],
  rightOf: (spec: Spec) => string,
): Pick<
  KindView<Spec, InspectAnswer>,
  'initialAnswer' | 'spokenTexts' | 'solution' | 'persists' | 'kept'
> => ({
  initialAnswer: () => ({}),
  spokenTexts: (spec, answer) => {
    const cases = casesOf(spec);
    const { name, groups } = cases.find(({ id }) => id === firstOpen(cases, answer))!;
    return [name, ...groups.flatMap(({ items }) => items.map(({ text }) => text))];
  },
  solution: (spec) =>
    `${casesOf(spec)
      .map((at) => `${at.name}: ${wayThrough(at).join(', ')}`)
      .join('. ')}. ${rightOf(spec)}`,
  persists: 'answer',
  kept: (spec, answer) => keptIn(casesOf(spec), answer),
});
