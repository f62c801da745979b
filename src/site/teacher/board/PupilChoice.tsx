import type { ListedPupil } from '#core/class/work.ts';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';

export const pupilWords = ({ card, name }: ListedPupil): string =>
  name
    ? interpolate(classes.collect.cardNamed, { n: card, name })
    : interpolate(classes.collect.card, { n: card });

type Props = {
  label: string;
  pupils: readonly ListedPupil[];
  value: string;
  none: string;
  choose(pupil: string): void;
};

/** Selects one pupil of the class. */
export function PupilChoice({ label, pupils, value, none, choose }: Props) {
  return (
    <label class="choice-of">
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{none}</option>
        {pupils.map((pupil) => (
          <option key={pupil.id} value={pupil.id}>
            {pupilWords(pupil)}
          </option>
        ))}
      </select>
    </label>
  );
}
