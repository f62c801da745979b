import { expect, test } from 'vitest';
import { emptyYear, setWeek } from './edit-year.ts';
import { monthsOf } from './months.ts';

const year = emptyYear('2026-08-31');

test('a week belongs to the month of its Thursday', () => {
  expect(monthsOf(year)[0]).toMatchObject({
    month: 9,
    weeks: [{ monday: '2026-08-31' }, {}, {}, {}],
  });
});

test('nine months hold 35 study weeks and a break of three weeks', () => {
  const withBreak = ['2027-02-01', '2027-02-08', '2027-02-15'].reduce(
    (next, monday) => setWeek(next, monday, 'tet'),
    emptyYear('2026-09-07'),
  );
  const months = monthsOf(withBreak);
  expect(months.map(({ month }) => month)).toEqual([9, 10, 11, 12, 1, 2, 3, 4, 5]);
  expect(months.every(({ weeks }) => weeks.length <= 5)).toBe(true);
  expect(months.flatMap(({ weeks }) => weeks).filter(({ n }) => n !== null)).toHaveLength(35);
});
