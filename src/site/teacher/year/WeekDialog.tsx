import { useLayoutEffect, useRef } from 'preact/hooks';
import { dayInWords, daysLater } from '#core/year/day.ts';
import { findConflicts } from '#core/year/rules.ts';
import {
  itemsIn,
  periodDay,
  type ClassYear,
  type Item,
  type SchoolYear,
  type Week,
  type WeekKind,
} from '#core/year/year.ts';
import { interpolate } from '#core/text/messages.ts';
import type { year as yearWords } from '../messages/year.ts';
import { LAST_DAY } from './MonthRows.tsx';

type Props = {
  base: string;
  words: (typeof yearWords)['vi'];
  year: SchoolYear;
  own: ClassYear;
  items: readonly Item[];
  week: Week;
  setKind(kind: WeekKind | null): void;
  /** Takes an item in hand, to be placed in the next pressed week. */
  pick(item: Item): void;
  takeOut(item: Item): void;
  placeHere(item: Item): void;
  close(): void;
};

const kinds = ['study', 'exam', 'tet', 'off'] as const;

/** Shows one week: its kind, its items, and the items that have no week yet. */
export function WeekDialog(props: Props) {
  const { base, words, year, own, items, week, setKind, pick, takeOut, placeHere, close } = props;
  const { monday, n, kind } = week;
  const dialog = useRef<HTMLDialogElement>(null);
  // Before paint, so that the first key after opening belongs to the dialog.
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  const here = n === null ? [] : itemsIn(own.placed, items, n);
  const waiting = items.filter(({ key }) => own.placed[key] === undefined);
  const conflicts = findConflicts(year, own, items);
  const heading = interpolate(words.weekIs, {
    week: n === null ? words.noSchool : interpolate(words.week, { n }),
    from: dayInWords(monday),
    to: dayInWords(daysLater(monday, LAST_DAY)),
  });
  return (
    <dialog ref={dialog} class="week-dialog" aria-label={heading} onClose={close}>
      <h2>{heading}</h2>
      <label>
        {words.kindOfWeek}{' '}
        <select
          value={kind}
          onChange={({ currentTarget: { value } }) =>
            setKind(value === 'study' ? null : (value as WeekKind))
          }
        >
          {kinds.map((name) => (
            <option key={name} value={name}>
              {words.kinds[name]}
            </option>
          ))}
        </select>
      </label>
      <ul>
        {here.map((item) => (
          <li key={item.key}>
            <b>{item.title}</b>
            <small>
              {item.isSensitive && `${words.sensitive} · `}
              {item.aiGrades.includes(own.grade) && `${words.aiMark} · `}
              {dayInWords(periodDay(own, week))}
            </small>
            {conflicts
              .filter(({ key }) => key === item.key)
              .map(({ rule }) => (
                <small key={rule} class="why">
                  {words.rules[rule]}
                </small>
              ))}
            <span class="row acts">
              <button
                class="button"
                aria-label={interpolate(words.moveOf, { title: item.title })}
                onClick={() => pick(item)}
              >
                {words.move}
              </button>
              <button
                class="button"
                aria-label={interpolate(words.outOf, { title: item.title, n: n! })}
                onClick={() => takeOut(item)}
              >
                {words.out}
              </button>
              {item.sort === 'lesson' && (
                <a href={`${base}teachers/plans/${item.key}/`}>
                  {words.plan}
                  <span class="unseen">: {item.title}</span>
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
      {n !== null && waiting.length > 0 && (
        <label>
          {words.addHere}{' '}
          <select
            value=""
            onChange={({ currentTarget: { value } }) => {
              const item = waiting.find(({ key }) => key === value);
              if (item) placeHere(item);
            }}
          >
            <option value="">{words.choose}</option>
            {waiting.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="row acts">
        <button class="button main" onClick={() => dialog.current?.close()}>
          {words.done}
        </button>
      </p>
    </dialog>
  );
}
