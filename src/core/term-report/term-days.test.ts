import { expect, test } from 'vitest';
import { termFrom, termOf, writtenDay } from './term-days.ts';

test.each([
  [new Date(2026, 10, 28), '2026-08-01', '2026-11-28'],
  [new Date(2027, 0, 10), '2026-08-01', '2027-01-10'],
  [new Date(2027, 4, 20), '2027-01-16', '2027-05-20'],
])('on %s a term began on %s', (today, from, to) => expect(termFrom(today)).toEqual({ from, to }));

test('the last day is in the term, the one after is not', () => {
  const { from, until } = termOf({ from: '2026-09-05', to: '2026-09-05' });
  const noon = new Date(2026, 8, 5, 12).getTime();
  expect(from < noon && noon < until).toBe(true);
  expect(new Date(2026, 8, 6).getTime()).toBe(until);
});

test('days are written in the usual form', () => {
  expect(writtenDay('2026-09-05')).toBe('5/9/2026');
  expect(writtenDay('')).toBe('……');
});
