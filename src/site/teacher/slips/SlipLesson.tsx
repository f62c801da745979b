import { useState } from 'preact/hooks';
import { slips } from '../messages/slips.ts';
import { LessonOptions } from '../../shared/page/LessonOptions.tsx';

/** `bands`: lessons by band, each with the question of its talk. */
type Props = {
  bands: { name: string; lessons: { id: string; title: string; tonight: string }[] }[];
};

/**
 * Prints a lesson and its question of tonight on every slip of the page, so that a family with only
 * the slip knows what to ask.
 */
export function Island({ bands }: Props) {
  const words = slips.vi;
  const [chosen, setChosen] = useState('');
  const choose = (id: string) => {
    const lesson = bands.flatMap(({ lessons }) => lessons).find((candidate) => candidate.id === id);
    setChosen(id);
    const put = (place: string, text: string) => {
      for (const slot of document.querySelectorAll(`[data-slip="${place}"]`))
        slot.textContent = text;
    };
    put('lesson', lesson?.title ?? '');
    put('tonight', lesson?.tonight ?? '');
  };
  return (
    <div class="slip-form slip-choice">
      <label>
        {words.printFor}{' '}
        <select value={chosen} onChange={({ currentTarget: { value } }) => choose(value)}>
          <option value="">{words.byHand}</option>
          <LessonOptions bands={bands} />
        </select>
      </label>
    </div>
  );
}
