import { dayInWords, daysLater } from '#core/year/day.ts';
import { monthsOf } from '#core/year/months.ts';
import { faultsAt, findConflicts } from '#core/year/rules.ts';
import { itemsIn, type ClassYear, type Item, type SchoolYear, type Week } from '#core/year/year.ts';
import { interpolate } from '#core/text/messages.ts';
import type { year as yearWords } from '../messages/year.ts';
import { shortName } from './item-names.ts';

type Props = {
  words: (typeof yearWords)['vi'];
  year: SchoolYear;
  own: ClassYear;
  items: readonly Item[];
  picked: Item | undefined;
  today: string;
  /** Called with the pressed week. */
  press(week: Week): void;
};

/** Saturday. */
export const LAST_DAY = 5;
const WEEK_DAYS = 7;

/** Moves the focus to the week beside, above or below. */
function moveByArrow(event: KeyboardEvent): void {
  const cell = (event.target as HTMLElement).closest('td');
  const row = cell?.parentElement;
  if (!cell || !row) return;
  const cells = [...row.closest('table')!.querySelectorAll('td')];
  const inRow = (other: Element | null): Element | undefined => {
    const own = [...(other?.querySelectorAll('td') ?? [])];
    return own[Math.min([...row.querySelectorAll('td')].indexOf(cell), own.length - 1)];
  };
  const to = {
    ArrowLeft: cells[cells.indexOf(cell) - 1],
    ArrowRight: cells[cells.indexOf(cell) + 1],
    ArrowUp: inRow(row.previousElementSibling),
    ArrowDown: inRow(row.nextElementSibling),
  }[event.key];
  if (!to) return;
  event.preventDefault();
  to.querySelector('button')?.focus();
}

/** Shows the school year as rows of months, with a button for each week. */
export function MonthRows({ words, year, own, items, picked, today, press }: Props) {
  const conflicts = findConflicts(year, own, items);
  const cell = (week: Week) => {
    const { monday, n, kind } = week;
    const here = n === null ? [] : itemsIn(own.placed, items, n);
    const whyNot = picked && n !== null ? faultsAt(year, own, items, { key: picked.key, n }) : [];
    const isOdd = picked
      ? whyNot.length > 0
      : conflicts.some((conflict) => n !== null && conflict.n === n);
    const isNow = monday <= today && today < daysLater(monday, WEEK_DAYS);
    const isSensitive = here.some((item) => item.isSensitive);
    const lesson = here.find(({ sort }) => sort === 'lesson');
    const kindName = kind === 'study' ? [] : [words.kinds[kind]];
    const said = [
      interpolate(words.weekIs, {
        week: n === null ? words.noSchool : interpolate(words.week, { n }),
        from: dayInWords(monday),
        to: dayInWords(daysLater(monday, LAST_DAY)),
      }),
      ...kindName,
      here.map(({ title }) => title).join(', ') || (n === null ? '' : words.free),
      ...(isSensitive ? [words.sensitive] : []),
      ...(picked && n !== null ? [words.put] : []),
      ...whyNot.map(({ rule }) => words.rules[rule]),
    ];
    const sort = lesson ? 'lesson' : here.length > 0 ? 'ten-minutes' : '';
    return (
      <td key={monday}>
        <button
          class={[
            'year-week',
            kind,
            sort,
            isSensitive && 'sensitive',
            isNow && 'now',
            isOdd && 'odd',
          ]
            .filter(Boolean)
            .join(' ')}
          data-go={`week-${monday}`}
          aria-label={said.filter(Boolean).join('. ')}
          aria-disabled={picked && n === null ? true : undefined}
          aria-current={isNow ? 'date' : undefined}
          onClick={() => press(week)}
        >
          <small>{n ?? ''}</small>
          <b>
            {here.length > 0 ? here.map((item) => shortName(words, item)).join(' + ') : kindName}
          </b>
        </button>
      </td>
    );
  };
  return (
    <table class={picked ? 'year-months placing' : 'year-months'} onKeyDown={moveByArrow}>
      <tbody>
        {monthsOf(year).map(({ month, weeks }) => (
          <tr key={weeks[0]!.monday}>
            <th scope="row">{interpolate(words.month, { n: month })}</th>
            {weeks.map(cell)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
