import { useState } from 'preact/hooks';
import {
  isCount,
  MAX_CLASS_LENGTH,
  MAX_SLIPS,
  reachedByClass,
  withCount,
  withoutCount,
  type SlipCount,
} from '#core/teaching/slip-counts.ts';
import { interpolate } from '#core/text/messages.ts';
import { slips } from '../messages/slips.ts';
import { keepSlipCounts, slipCounts } from '../state/slip-counts.ts';
import { LessonOptions } from '../../shared/page/LessonOptions.tsx';

/** `bands`: lessons by band, as a list shows them. */
type Props = { bands: { name: string; lessons: { id: string; title: string }[] }[] };

/** Enters one number per class and lesson, counted by the teacher from the box. */
export function Island({ bands }: Props) {
  const words = slips.vi;
  const lessons = bands.flatMap((band) => band.lessons);
  const [counts, setCounts] = useState(slipCounts);
  const [before, setBefore] = useState<SlipCount[] | null>(null);
  const [className, setClassName] = useState(counts[0]?.className ?? '');
  const [lesson, setLesson] = useState(counts[0]?.lesson ?? lessons[0]!.id);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const titleOf = (id: string): string => lessons.find((lesson) => lesson.id === id)?.title ?? id;
  const change = (next: SlipCount[], sentence: string) => {
    setBefore(counts);
    setCounts(next);
    setSaid(keepSlipCounts(next).state === 'kept' ? sentence : words.refused);
  };
  const keep = () => {
    const count = {
      className: className.trim(),
      lesson,
      reached: typed === '' ? NaN : Number(typed),
    };
    if (!isCount(count))
      return setSaid(interpolate(words.wrong, { longest: MAX_CLASS_LENGTH, most: MAX_SLIPS }));
    change(
      withCount(counts, count),
      interpolate(words.kept, { name: count.className, title: titleOf(lesson), n: count.reached }),
    );
    setTyped('');
  };
  const classes = [...new Set(counts.map((count) => count.className))];
  return (
    <div class="slip-counts">
      <form
        class="slip-form"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <label>
          {words.className}{' '}
          <input
            value={className}
            maxLength={MAX_CLASS_LENGTH}
            size={MAX_CLASS_LENGTH}
            placeholder={words.classHow}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget: { value } }) => setClassName(value)}
          />
        </label>
        <label>
          {words.lesson}{' '}
          <select value={lesson} onChange={({ currentTarget: { value } }) => setLesson(value)}>
            <LessonOptions bands={bands} />
          </select>
        </label>
        <label>
          {words.reached}{' '}
          <input
            type="number"
            inputMode="numeric"
            min={0}
            max={MAX_SLIPS}
            step={1}
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget: { value } }) => setTyped(value)}
          />
        </label>
        <button class="button main">{words.keep}</button>
      </form>
      <p class="row acts">
        <span role="status">{said}</span>
        {before && (
          <button
            class="button"
            onClick={() => {
              setCounts(before);
              setBefore(null);
              setSaid(keepSlipCounts(before).state === 'kept' ? words.undone : words.refused);
            }}
          >
            {words.undo}
          </button>
        )}
      </p>
      <h3>{words.list}</h3>
      {counts.length === 0 && <p>{words.none}</p>}
      {classes.map((name) => (
        <section key={name}>
          <h4>{interpolate(words.sum, { name, n: reachedByClass(counts, name) })}</h4>
          <ul>
            {counts
              .filter((count) => count.className === name)
              .map((count) => (
                <li key={count.lesson}>
                  <span>
                    {titleOf(count.lesson)}: <b>{interpolate(words.line, { n: count.reached })}</b>
                  </span>
                  <button
                    class="button quiet"
                    aria-label={interpolate(words.outOf, { name, title: titleOf(count.lesson) })}
                    onClick={() => change(withoutCount(counts, count), words.removed)}
                  >
                    {words.out}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p class="small">{words.noBlame}</p>
    </div>
  );
}
