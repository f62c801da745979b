import { dayInWords, daysLater } from '#core/year/day.ts';
import { setWeek } from '#core/year/edit-year.ts';
import { faultsAt, findConflicts } from '#core/year/rules.ts';
import {
  itemsIn,
  periodDay,
  weeksOf,
  type ClassYear,
  type Item,
  type SchoolYear,
  type Week,
  type WeekKind,
} from '#core/year/year.ts';
import { interpolate } from '#core/text/messages.ts';
import type { year as yearWords } from '../messages/year.ts';

type Words = (typeof yearWords)['vi'];
type Props = {
  words: Words;
  year: SchoolYear;
  own: ClassYear;
  items: readonly Item[];
  picked: string | null;
  place(key: string, n: number): void;
  cancel(): void;
  takeOut(key: string): void;
  setYear(next: SchoolYear): void;
};

const kinds = ['study', 'exam', 'tet', 'off'] as const;
/** Saturday. */
const LAST_DAY = 5;

/** Lists the weeks of the year with their items. */
export function WeekList({
  words,
  year,
  own: schoolClass,
  items,
  picked,
  place,
  cancel,
  takeOut,
  setYear,
}: Props) {
  const faults = findConflicts(year, schoolClass, items);
  const pickedItem = items.find(({ key }) => key === picked);
  const kindOf = ({ monday, kind }: Week) => (
    <select
      class="screen-only"
      aria-label={interpolate(words.kind, { date: dayInWords(monday) })}
      value={kind}
      onChange={({ currentTarget: { value } }) =>
        setYear(setWeek(year, monday, value === 'study' ? null : (value as WeekKind)))
      }
    >
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {words.kinds[kind]}
        </option>
      ))}
    </select>
  );
  return (
    <section class="year-weeks">
      <h2>{words.weeks}</h2>
      <ol>
        {weeksOf(year).map((week) => {
          const { monday, n, kind } = week;
          const here = n === null ? [] : itemsIn(schoolClass.placed, items, n);
          const why =
            n !== null && pickedItem
              ? faultsAt(year, schoolClass, items, { key: pickedItem.key, n })
              : [];
          return (
            <li key={monday} class={`week ${kind}`}>
              <div class="week-head">
                <b>{n === null ? words.noSchool : interpolate(words.week, { n })}</b>
                <small>
                  {interpolate(words.dates, {
                    from: dayInWords(monday),
                    to: dayInWords(daysLater(monday, LAST_DAY)),
                  })}
                  {kind !== 'study' && ` · ${words.kinds[kind]}`}
                </small>
                {kindOf(week)}
              </div>
              <div class="week-body">
                {here.map(({ key, title, isSensitive }) => (
                  <p key={key} class="in-week">
                    <span>
                      {title}{' '}
                      <small>
                        {isSensitive && `${words.sensitive} · `}
                        {dayInWords(periodDay(schoolClass, week))}
                      </small>
                    </span>
                    <button
                      class="button quiet screen-only"
                      aria-label={interpolate(words.outOf, { title, n: n! })}
                      onClick={() => takeOut(key)}
                    >
                      {words.out}
                    </button>
                    {faults
                      .filter((fault) => fault.key === key)
                      .map(({ rule }) => (
                        <small key={rule} class="why">
                          {words.rules[rule]}
                        </small>
                      ))}
                  </p>
                ))}
                {pickedItem && n !== null && schoolClass.placed[pickedItem.key] !== n && (
                  <p class="put screen-only">
                    <button
                      class={why.length > 0 ? 'button' : 'button main'}
                      data-go={`put-${n}`}
                      onKeyDown={(event) => event.key === 'Escape' && cancel()}
                      aria-label={[
                        interpolate(words.putIn, { title: pickedItem.title, n }),
                        ...why.map(({ rule }) => words.rules[rule]),
                      ].join('. ')}
                      onClick={() => place(pickedItem.key, n)}
                    >
                      {words.put}
                    </button>
                    {why.map(({ rule }) => (
                      <small key={rule} class="why" aria-hidden="true">
                        {words.rules[rule]}
                      </small>
                    ))}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
