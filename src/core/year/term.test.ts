import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lessonsOfTerm, weeksOfTerm, type Term } from './term.ts';
import { STUDY_WEEKS } from './year.ts';

const lessons = ['a', 'b', 'c', 'd'];
const placed = { a: 2, b: 18, c: 19, other: 3 };

test('a term has the lessons of its weeks, in booklet order, and lists those without a week', () => {
  expect(lessonsOfTerm({ placed }, lessons, weeksOfTerm('first', 18))).toEqual({
    taught: ['a', 'b'],
    unplaced: ['d'],
  });
  expect(lessonsOfTerm({ placed }, lessons, weeksOfTerm('second', 18)).taught).toEqual(['c']);
});

/** Checks that every lesson with a week is in exactly one term, for any end of the first term. */
const parts = (of: typeof weeksOfTerm) =>
  fc.check(
    fc.property(
      fc.dictionary(fc.constantFrom(...lessons), fc.integer({ min: 1, max: STUDY_WEEKS })),
      fc.integer({ min: 1, max: STUDY_WEEKS - 1 }),
      (weeks, lastWeek) => {
        const taught = (term: Term) =>
          lessonsOfTerm({ placed: weeks }, lessons, of(term, lastWeek)).taught;
        return (
          [...taught('first'), ...taught('second')].sort().join() ===
          Object.keys(weeks).sort().join()
        );
      },
    ),
  ).failed;

test('the two terms cover the year, and a second term that begins a week late is detected', () => {
  expect(parts(weeksOfTerm)).toBe(false);
  const late: typeof weeksOfTerm = (term, lastWeek) =>
    weeksOfTerm(term, term === 'second' ? lastWeek + 1 : lastWeek);
  expect(parts(late)).toBe(true);
});
