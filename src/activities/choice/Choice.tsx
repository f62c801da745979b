import { wayOf } from '../../domain/options.ts';
import { OptionList } from '../shell/OptionList.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import { gradeChoice, sayChoice, type ChoiceAnswer } from './grade.ts';
import type { ChoiceSpec } from './schema.ts';

function Choice({ spec, answer, setAnswer, ...rest }: ViewProps<ChoiceSpec, ChoiceAnswer>) {
  return (
    <OptionList
      {...rest}
      options={spec.options}
      unsure={Boolean(spec.unsure)}
      many={spec.mode === 'many'}
      picked={answer}
      pick={setAnswer}
    />
  );
}

export const view: KindView<ChoiceSpec, ChoiceAnswer> = {
  begin: () => [],
  grade: gradeChoice,
  say: sayChoice,
  waits: (words, spec) => (spec.mode === 'many' ? words.tick : words.pick),
  spoken: (spec) => spec.options.map((each) => each.text),
  way: wayOf,
  keeps: 'answer',
  View: Choice,
};
