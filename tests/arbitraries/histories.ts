import fc from 'fast-check';
import type { Attempt } from '#core/progress/attempt.ts';
import type { Clock } from '#core/text/calendar.ts';
import type { ReviewItem } from '#core/progress/review.ts';

/** A school year of answers to four lessons, with clocks that may be wrong. */
export const built = Date.UTC(2026, 8, 1);
export const pool: ReviewItem[] = ['map', 'steps', 'card', 'print'].flatMap((lesson) =>
  ['r1', 'r2'].map((item) => ({ lesson, item })),
);

const brokenClocks = [0, Date.UTC(2009, 0, 1), Date.UTC(2038, 0, 19)];
const anyTime = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: Date.UTC(2026, 8, 5), max: Date.UTC(2027, 5, 30) }) },
  fc.constantFrom(...brokenClocks),
);

/**
 * The id determines everything, number and time too: copies of one answer on two devices are the
 * same row.
 */
const answer = fc.record({ n: fc.nat({ max: 400 }), at: anyTime }).map(({ n, at }): Attempt => ({
  v: 1,
  id: `id${n}-${at}`,
  seq: n + 1,
  profile: 'p',
  lesson: pool[n % pool.length]!.lesson,
  item: ['r1', 'r2', 'a1', 'core'][(n >> 3) % 4]!,
  kind: 'choice',
  use: 'review',
  earned: n % 2,
  total: 1,
  hints: 0,
  spec: 'h',
  at,
}));

export const history: fc.Arbitrary<Attempt[]> = fc.array(answer, { maxLength: 40 });
export const clock: fc.Arbitrary<Clock> = anyTime.map((now) => ({ now, built }));

/** The same history in another order, with some duplicate rows. */
export const shaken = (list: Attempt[]): fc.Arbitrary<Attempt[]> =>
  fc
    .tuple(fc.shuffledSubarray(list, { minLength: list.length }), fc.subarray(list))
    .map(([all, again]) => [...again, ...all]);
