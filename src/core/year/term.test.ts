import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lessonsOfTerm, weeksOfTerm, type Term } from './term.ts';
import { STUDY_WEEKS } from './year.ts';

const lessons = ['a', 'b', 'c', 'd'];
const placed = { a: 2, b: 18, c: 19, other: 3 };

test('a term has the lessons of its weeks, in the order of the booklet, and names those without a week', () => {
  expect(lessonsOfTerm({ placed }, lessons, weeksOfTerm('first', 18))).toEqual({
    taught: ['a', 'b'],
    unplaced: ['d'],
  });
  expect(lessonsOfTerm({ placed }, lessons, weeksOfTerm('second', 18)).taught).toEqual(['c']);
});

/**
 * Whether every lesson with a week is in one term and in one only, wherever the first term ends.
 */
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

test('the two terms share a year between them, and a second term that begins a week late is seen', () => {
  expect(parts(weeksOfTerm)).toBe(false);
  const late: typeof weeksOfTerm = (term, lastWeek) =>
    weeksOfTerm(term, term === 'second' ? lastWeek + 1 : lastWeek);
  expect(parts(late)).toBe(true);
});
