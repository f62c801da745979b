/**
 * Progress computed from thousands of answers: the number of computations to find a lesson's pass
 * is counted, never timed; and the result equals computing after every answer.
 *
 * @module-tag harden
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeAttempts, type Attempt } from '#core/progress/attempt.ts';
import { daysFrom } from '#core/text/calendar.ts';
import { isMastered } from '#core/progress/mastery.ts';
import { bestOf, countedNow, progressOf, type LessonShape } from '#core/progress/progress.ts';
import { admitAll, matchPupil } from '#core/class/collect.ts';
import { shape } from '../arbitraries/attempts.ts';
import {
  answer,
  classOf,
  clock,
  lessons,
  MORNING,
  record,
  taken,
} from '../arbitraries/class-books.ts';
import { generated } from './counted.ts';

const DAY = 86_400_000;
const items = ['core', 'a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'r1', 'r2'];

/** Returns thousands of wrong answers over sixty days, with a pass at the very end. */
const wrong = (many: number): Attempt[] =>
  Array.from({ length: many }, (_, n) =>
    answer(`w${n}`, {
      item: items[n % items.length]!,
      option: n > many - 40 ? 2 : 0,
      seq: n + 1,
      at: MORNING + Math.floor((n * 60) / many) * DAY,
    }),
  );

/** Counts how often a lesson's progress is computed; each computation reads its core once. */
function foldsOf(firm: typeof isMastered, many: number): number {
  let folds = 0;
  const counted: LessonShape = {
    ...shape,
    get core() {
      folds += 1;
      return shape.core;
    },
  };
  firm(wrong(many), counted, { ...clock, now: MORNING + 90 * DAY });
  return folds;
}

/** The first version of `isMastered`: it finds the pass by computing after each answer. */
const slow: typeof isMastered = (attempts, lesson, time) => {
  const all = countedNow(mergeAttempts([...attempts]), lesson);
  const days = daysFrom(all, time);
  const passedAt = all.findIndex((_, index) => {
    const progress = progressOf(all.slice(0, index + 1), lesson);
    return progress.state === 'done' && progress.passed;
  });
  if (passedAt < 0) return false;
  const from = days.get(all[passedAt]!.id)! + 21;
  const best = bestOf(
    all.filter(
      ({ id, item }, index) =>
        index > passedAt && days.get(id)! >= from && lesson.review.includes(item),
    ),
  );
  return (
    best.size === lesson.review.length &&
    [...best.values()].reduce((sum, share) => sum + share, 0) >= 0.8 * best.size
  );
};

it('twice the answers take one more computation; computing after each answer takes twice as many', () => {
  expect(foldsOf(isMastered, 4000) - foldsOf(isMastered, 2000)).toBeLessThanOrEqual(1);
  expect(foldsOf(slow, 4000)).toBeGreaterThan(1.9 * foldsOf(slow, 2000));
});

it('finds the same pass as computing after each answer', generated('A', 400), () => {
  const given = fc.record({
    item: fc.constantFrom(...items),
    option: fc.constantFrom(0, 1, 2, 2, 2),
    day: fc.nat(60),
  });
  let firm = 0;
  fc.assert(
    fc.property(fc.array(given, { minLength: 20, maxLength: 60 }), (all) => {
      const attempts = all.map(({ day, ...fields }, n) =>
        answer(`x${n}`, { ...fields, seq: n + 1, at: MORNING + day * DAY }),
      );
      const result = isMastered(attempts, shape, { ...clock, now: MORNING + 90 * DAY });
      firm += Number(result);
      expect(result).toBe(slow(attempts, shape, { ...clock, now: MORNING + 90 * DAY }));
    }),
    { numRuns: 400 },
  );
  // Both results occur.
  expect(firm).toBeGreaterThan(0);
});

it('forty files read a collection once, not once per file', () => {
  let reads = 0;
  const book = taken(
    classOf(40),
    't1',
    Array.from({ length: 200 }, (_, n) => record('u1', answer(`x${n}`))),
  );
  const records = new Proxy(book.takings.t1!.records, {
    get: (target, name) => {
      reads += 1;
      return Reflect.get(target, name) as unknown;
    },
  });
  const watched = { ...book, takings: { t1: { ...book.takings.t1!, records } } };
  for (let file = 0; file < 40; file += 1) {
    const handed = { profile: `f${file}`, attempts: [answer(`f${file}`, { profile: `f${file}` })] };
    matchPupil(watched, handed);
    admitAll(watched, handed, 'u2', lessons);
  }
  expect(reads).toBe(200);
});
