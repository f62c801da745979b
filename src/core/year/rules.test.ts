import { describe, expect, it } from 'vitest';
import { classWith, items, year } from '../../../tests/year/sample.ts';
import { setWeek } from './edit-year.ts';
import { aiPeriods, faultsAt, findConflicts } from './rules.ts';
import { weeksOf, type ClassYear, type SchoolYear } from './year.ts';

const rulesOf = (schoolClass: ClassYear, of: SchoolYear = year) =>
  findConflicts(of, schoolClass, items).map(({ rule }) => rule);
const told = { tell: 1 };
const sound = classWith({ ...told, quiet: 2, 'quiet-two': 3, ai: 4, 'm/1': 5 });
const mondayOfWeek = (n: number) => weeksOf(year).find((week) => week.n === n)!.monday;

it('a plan that keeps every rule has no conflicts', () => expect(rulesOf(sound)).toEqual([]));

describe('a sensitive lesson', () => {
  it.each([
    [
      'beside another in one week',
      classWith({ ...told, quiet: 2, 'quiet-two': 2 }),
      'two-sensitive',
    ],
    [
      'in the last period of Friday',
      classWith({ ...told, quiet: 2 }, { day: 5, isLastPeriod: true }),
      'friday-last',
    ],
    [
      'on the day boarders go home',
      classWith({ ...told, quiet: 2 }, { day: 5, homeDay: 5 }),
      'before-home',
    ],
    [
      'two days before boarders go home',
      classWith({ ...told, quiet: 2 }, { day: 3, homeDay: 5 }),
      'before-home',
    ],
    ['in the last week of the year', classWith({ ...told, quiet: 35 }), 'last-week'],
    ['before the lesson on whom to tell', classWith({ tell: 3, quiet: 2 }), 'telling-first'],
    ['in the week of that lesson', classWith({ tell: 2, quiet: 2 }), 'telling-first'],
    ['without that lesson', classWith({ quiet: 2 }), 'telling-first'],
  ])('%s is said', (_, schoolClass, rule) => expect(rulesOf(schoolClass)).toContain(rule));

  it.each([
    [
      'in the last period of Thursday',
      classWith({ ...told, quiet: 2 }, { day: 4, isLastPeriod: true }),
    ],
    ['in an early period of Friday', classWith({ ...told, quiet: 2 }, { day: 5 })],
    [
      'three days before boarders go home',
      classWith({ ...told, quiet: 2 }, { day: 2, homeDay: 5 }),
    ],
    ['in the last week but one', classWith({ ...told, quiet: 34 })],
  ])('%s is not', (_, schoolClass) => expect(rulesOf(schoolClass)).toEqual([]));

  it('in the last school week before Tết is reported, also when the week between is off', () => {
    const withTet = setWeek(year, mondayOfWeek(20), 'tet');
    expect(rulesOf(classWith({ ...told, quiet: 19 }), withTet)).toEqual(['before-tet']);
    expect(rulesOf(classWith({ ...told, quiet: 18 }), withTet)).toEqual([]);
    const withGap = setWeek(withTet, mondayOfWeek(19), 'off');
    expect(rulesOf(classWith({ ...told, quiet: 18 }), withGap)).toEqual(['before-tet']);
  });
});

describe('a booster', () => {
  const exams = setWeek(year, mondayOfWeek(5), 'exam');
  it('in an exam week is reported', () =>
    expect(rulesOf(sound, exams)).toEqual(['booster-in-exam']));
  it('before its module is over is reported', () =>
    expect(rulesOf(classWith({ ...told, ai: 4, 'm/1': 4 }))).toEqual(['booster-too-early']));
});

it('faultsAt returns the conflicts of one item before it is placed', () => {
  const schoolClass = classWith({ ...told, quiet: 2 });
  expect(
    faultsAt(year, schoolClass, items, { key: 'quiet-two', n: 2 }).map(({ rule, key }) => [
      rule,
      key,
    ]),
  ).toEqual([['two-sensitive', 'quiet-two']]);
  expect(faultsAt(year, schoolClass, items, { key: 'quiet-two', n: 3 })).toEqual([]);
});

it('a lesson counts as AI education in its own grades, once it is placed', () => {
  expect(aiPeriods(sound, items)).toBe(1);
  expect(aiPeriods({ ...sound, grade: 8 }, items)).toBe(0);
  expect(aiPeriods(classWith(told), items)).toBe(0);
});
