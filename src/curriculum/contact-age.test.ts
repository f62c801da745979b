import { expect, it } from 'vitest';
import { ageOf, dayInWords } from './contact-age.ts';

const on = (day: string) =>
  ageOf({ verifiedOn: '2027-01-01', reviewBy: '2027-12-31' }, new Date(day)).state;

it('a number that was never called has no age', () =>
  expect(ageOf({ verifiedOn: null, reviewBy: '2027-12-31' }, new Date())).toEqual({
    state: 'never-called',
  }));

it('a call is valid for 90 days, is old until day 180, and too old after', () => {
  expect([on('2027-04-01'), on('2027-04-02'), on('2027-06-30'), on('2027-07-01')]).toEqual([
    'fresh',
    'old',
    'old',
    'too-old',
  ]);
});

it('with the clock behind nothing is old', () => expect(on('2009-01-01')).toBe('fresh'));

it('formats a day in the usual form', () => expect(dayInWords('2027-02-03')).toBe('3/2/2027'));

it.each([
  ['2027-12-31', false],
  ['2028-01-01', true],
])('on %s the source of an emergency number must be read again: %s', (day, isDue) =>
  expect(
    ageOf(
      { verifiedOn: null, emergency: true, reviewBy: '2027-12-31' },
      new Date(`${day}T00:00:00Z`),
    ),
  ).toEqual({ state: 'not-to-be-called', readAgainBy: '2027-12-31', isDue }),
);
