import { rightTicks } from '#core/questions/ticks.ts';
import { PictureOptions } from '../shell/PictureOptions.tsx';
import { namesOfSeveral, severalIn, severalLack } from '../shell/several.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import { gradeChoice, type ChoiceAnswer } from './grade.ts';
import { onePick } from './OnePick.tsx';
import type { ChoiceSpec } from './schema.ts';

const isMany = ({ mode }: ChoiceSpec): boolean => mode === 'many';

function Choice(props: ViewProps<ChoiceSpec, ChoiceAnswer>) {
  const { spec, answer, setAnswer } = props;
  return isMany(spec) ? (
    <PictureOptions
      {...props}
      options={spec.options}
      unsure={Boolean(spec.unsure)}
      many
      labelledBy={namesOfSeveral(props.item)}
      picked={answer}
      pick={setAnswer}
    />
  ) : (
    <onePick.View {...props} />
  );
}

/**
 * The view of every choice. Pages whose questions need one pick load only `onePick`
 * (`player/hydrate/view-of.ts`).
 */
export const view: KindView<ChoiceSpec, ChoiceAnswer> = {
  ...onePick,
  grade: gradeChoice,
  several: severalIn,
  pendingLabel: (words, spec, answer) =>
    isMany(spec) ? severalLack(words.lang, spec, answer) : words.pick,
  kept: (spec, answer) => (isMany(spec) ? rightTicks(spec, answer) : null),
  View: Choice,
};
