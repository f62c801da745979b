import { expect, it } from 'vitest';
import { classOf } from '../../../tests/arbitraries/class-books.ts';
import { dayOf } from '../text/calendar.ts';
import { markLeft } from './class-commands.ts';
import {
  dayFromSchoolYear,
  dayOfSchoolYear,
  movedUp,
  schoolYearOf,
  yearWords,
} from './school-year.ts';
import { pupilsOf } from './work.ts';

const day = (year: number, month: number, date: number): number =>
  dayOf(Date.UTC(year, month - 1, date));

it('a school year goes from July to June', () => {
  expect([day(2026, 7, 1), day(2027, 6, 30), day(2027, 7, 1)].map(schoolYearOf)).toEqual([
    2026, 2026, 2027,
  ]);
  expect([day(2026, 7, 1), day(2028, 6, 30)].map(dayOfSchoolYear)).toEqual([0, 365]);
  expect(yearWords(2026)).toBe('2026–2027');
});

it('a day’s number gives back the day, on any day of that year', () => {
  for (const date of [day(2026, 9, 5), day(2027, 1, 31), day(2027, 5, 31)])
    expect(dayFromSchoolYear(dayOfSchoolYear(date), day(2027, 2, 1))).toBe(date);
});

it('a new year keeps the enrolled pupils, and none of their results', () => {
  const left = markLeft(classOf(3), 'u2', day(2026, 12, 1), 'l');
  let n = 0;
  const next = movedUp(
    left,
    { name: '5A', grade: 5, number: 1, year: 2027 },
    day(2027, 7, 2),
    () => `new${(n += 1)}`,
  );
  expect(pupilsOf(next).map(({ card }) => card)).toEqual([1, 3]);
  expect(pupilsOf(next).map(({ id }) => id)).not.toContain('u1');
  expect(next).toMatchObject({ takings: {}, about: { value: { name: '5A', year: 2027 } } });
  expect(next.id).not.toBe(left.id);
});
