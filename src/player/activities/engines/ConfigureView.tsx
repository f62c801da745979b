import type { ItemBase } from '#core/questions/activity.ts';
import { interpolate } from '#core/text/messages.ts';
import { configure } from './configure-messages.ts';
import type { KindView } from '../shell/view.ts';
import {
  keptSettings,
  saySwitches,
  wayOfSwitches,
  type Settings,
  type Switch,
} from './configure.ts';

/**
 * The view members shared by kinds made only of switches: start without settings, read the current
 * settings aloud, describe a solution.
 */
export const configureView = <Spec extends ItemBase & { right: string }>(
  switchesOf: (spec: Spec) => Switch[],
): Pick<
  KindView<Spec, Settings>,
  'initialAnswer' | 'spokenTexts' | 'solution' | 'pendingLabel' | 'persists' | 'kept'
> => ({
  initialAnswer: () => ({}),
  spokenTexts: (spec, answer) => saySwitches(switchesOf(spec), answer),
  solution: (spec) => `${wayOfSwitches(switchesOf(spec)).join('. ')}. ${spec.right}`,
  pendingLabel: (words, spec, _answer, missing) => {
    const said = configure[words.lang];
    return switchesOf(spec).every(({ start }) => start)
      ? said.change
      : interpolate(said.left, { n: missing });
  },
  kept: (spec, answer) => keptSettings(switchesOf(spec), answer),
  persists: 'answer',
});
