import { consequenceOf, gradePick, sayPicks, wayOf } from '#core/questions/options.ts';
import { OptionList } from '../shell/OptionList.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import type { ChoiceAnswer } from './grade.ts';
import type { ChoiceSpec } from './schema.ts';

function OnePick({ spec, answer, setAnswer, ...rest }: ViewProps<ChoiceSpec, ChoiceAnswer>) {
  return (
    <OptionList
      {...rest}
      options={spec.options}
      unsure={Boolean(spec.unsure)}
      picked={answer}
      pick={setAnswer}
    />
  );
}

/**
 * A choice with one pick: in the core chunk, because nearly every lesson's first question is one.
 */
export const onePick: KindView<ChoiceSpec, ChoiceAnswer> = {
  initialAnswer: () => [],
  grade: (spec, answer) => gradePick(spec, answer[0] ?? null),
  describeAnswer: sayPicks,
  pendingLabel: (words) => words.pick,
  spokenTexts: (spec) => spec.options.map((option) => option.text),
  solution: wayOf,
  consequence: (spec, answer) => consequenceOf(spec.options, answer),
  persists: 'answer',
  View: OnePick,
};
