import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { addCollection } from '#core/class/class-commands.ts';
import { dayOf } from '#core/text/calendar.ts';
import { isEnrolled } from '#core/class/class.ts';
import { createCollection } from '#core/class/collect.ts';
import { paperRecords } from '#core/class/paper.ts';
import { newId } from '#core/progress/ids.ts';
import { letterOf } from '#core/teaching/print-cards.ts';
import { pupilsOf } from '#core/class/work.ts';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';
import type { OnCollected } from './use-took.tsx';
import { LessonChoice } from './LessonChoice.tsx';
import type { ClassSession } from './open-class.ts';
import { pupilWords } from './PupilChoice.tsx';

const words = classes.collect;
type Typed = Record<string, { letters: Record<string, string>; isDone: boolean }>;
const EMPTY: Typed[string] = { letters: {}, isDone: false };

/** Unsaved letters by class, lesson and form, so that another tab of the class keeps them. */
const drafts = new Map<string, Typed>();

type Props = {
  open: ClassSession;
  took: OnCollected;
  /** What was saved last, and its undo. */
  note: ComponentChildren;
  base: string;
  /** The id of the lesson chosen first. */
  first?: string | undefined;
};

/**
 * Enters paper results: a row per pupil, a letter per question. The focus advances by itself, so
 * that the teacher need not look up.
 */
export function CollectPaper({ open, took, note, base, first }: Props) {
  const { book, lessons } = open;
  const given = [...lessons.values()];
  const [chosen, choose] = useState(first && lessons.has(first) ? first : given[0]!.id);
  const [form, setForm] = useState<'exitA' | 'exitB'>('exitA');
  const draft = [book.id, chosen, form].join(' ');
  const [, redraw] = useState(0);
  const typed = drafts.get(draft) ?? {};
  const setTyped = (next: Typed): void => {
    drafts.set(draft, next);
    redraw((times) => times + 1);
  };
  const [said, say] = useState('');
  const grid = useRef<HTMLTableElement>(null);
  const lesson = lessons.get(chosen)!;
  const items = lesson.shape.sensitive ? [] : lesson.shape[form];
  const today = dayOf(Date.now());
  const pupils = pupilsOf(book).filter((pupil) => isEnrolled(pupil, today));
  const rowOf = (pupil: string) => typed[pupil] ?? EMPTY;
  const put = (pupil: string, item: string, text: string) => {
    const most = lesson.items[item]!.options!.length;
    const letter = text.slice(-1).toUpperCase();
    if (letter !== '' && !(letter >= 'A' && letter < letterOf(most))) return false;
    setTyped({
      ...typed,
      [pupil]: { ...rowOf(pupil), letters: { ...rowOf(pupil).letters, [item]: letter } },
    });
    return letter !== '';
  };
  const next = (input: HTMLInputElement, by: number) => {
    const all = [...grid.current!.querySelectorAll<HTMLInputElement>('input.letter')];
    all[all.indexOf(input) + by]?.focus();
  };
  const width = items.filter((item) => lesson.items[item]?.options).length;
  const moves: Record<string, number> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: width,
    ArrowUp: -width,
    Enter: width,
  };
  const save = () => {
    const where = { taking: newId(), at: Date.now() };
    const rows = Object.entries(typed).map(([pupil, row]) => ({ pupil, ...row }));
    const records = paperRecords(lesson, items, rows, where);
    if (records.length === 0) return say(words.nothing);
    const children = new Set(records.map((record) => ('pupil' in record ? record.pupil : ''))).size;
    setTyped({});
    say('');
    void took(
      addCollection(book, createCollection(where.taking, 'paper', where.at, records)),
      where.taking,
      interpolate(words.saved, { n: children }),
      () => setTyped(typed),
    );
  };
  return (
    <section class="plate">
      <h2>{words.paper}</h2>
      <p>{words.paperHow}</p>
      <p class="row acts">
        <LessonChoice lessons={given} value={chosen} choose={choose} />
        {items.length > 0 &&
          (['exitA', 'exitB'] as const).map((name, index) => (
            <button
              key={name}
              class="button"
              aria-pressed={form === name}
              onClick={() => setForm(name)}
            >
              {interpolate(words.form, { form: letterOf(index) })}
            </button>
          ))}
        <a href={`${base}teachers/worksheets/${chosen}/`}>{words.sheet}</a>
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label={words.paper}>
        <table class="paper-grid" ref={grid}>
          <thead>
            <tr>
              <th scope="col">{classes.board.card}</th>
              {items.map((item, index) => (
                <th key={item} scope="col" title={lesson.items[item]?.label}>
                  {interpolate(words.question, { n: index + 1 })}
                </th>
              ))}
              <th scope="col">{words.onPaper}</th>
            </tr>
          </thead>
          <tbody>
            {pupils.map((pupil) => (
              <tr key={pupil.id}>
                <th scope="row">{pupilWords(pupil)}</th>
                {items.map((item, index) => (
                  <td key={item}>
                    {lesson.items[item]?.options ? (
                      <input
                        class="letter"
                        value={rowOf(pupil.id).letters[item] ?? ''}
                        autocomplete="off"
                        autocapitalize="characters"
                        spellcheck={false}
                        aria-label={interpolate(words.letter, { n: pupil.card, q: index + 1 })}
                        onInput={(event) => {
                          const input = event.currentTarget;
                          const isLetter = put(pupil.id, item, input.value);
                          input.value = isLetter ? input.value.slice(-1).toUpperCase() : '';
                          if (isLetter) next(input, 1);
                        }}
                        onKeyDown={(event) => {
                          const by = moves[event.key];
                          if (!by) return;
                          event.preventDefault();
                          next(event.currentTarget, by);
                        }}
                      />
                    ) : (
                      <span title={words.byEye} aria-label={words.byEye} role="img">
                        –
                      </span>
                    )}
                  </td>
                ))}
                <td>
                  <label class="tick">
                    <input
                      type="checkbox"
                      checked={rowOf(pupil.id).isDone}
                      onChange={(event) =>
                        setTyped({
                          ...typed,
                          [pupil.id]: { ...rowOf(pupil.id), isDone: event.currentTarget.checked },
                        })
                      }
                    />
                    <span class="unseen">
                      {words.onPaper}: {pupilWords(pupil)}
                    </span>
                  </label>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <button class="button main" onClick={save}>
          {words.save}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
      {note}
    </section>
  );
}
