import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shape } from '../../../tests/arbitraries/attempts.ts';
import { built, clock, history, pool, shaken } from '../../../tests/arbitraries/histories.ts';
import type { Attempt } from './attempt.ts';
import { dayOf, todayFrom } from '../text/calendar.ts';
import { isMastered } from './mastery.ts';
import { dueItems, firstDueDay, selectReviewItems, REVIEW_ITEMS } from './review.ts';

const HISTORIES = { numRuns: 10_000 };
const before = [
  { lesson: 'map', item: 'r1' },
  { lesson: 'map', item: 'r2' },
];
const day = 86_400_000;
const start = Date.UTC(2026, 8, 10);

const answered = (
  ...given: [lesson: string, item: string, onDay: number, right: 0 | 1][]
): Attempt[] =>
  given.map(([lesson, item, onDay, earned], n) => ({
    v: 1,
    id: `x${n}`,
    seq: n + 1,
    profile: 'p',
    lesson,
    item,
    kind: 'choice',
    use: 'x',
    earned,
    total: 1,
    hints: 0,
    spec: 'h',
    at: start + onDay * day,
  }));
const on = (n: number) => ({ now: start + n * day, built });

describe('10,000 random histories', { tags: ['slow'] }, () => {
  it('give the same in any order and with duplicate rows', () => {
    const both = fc
      .tuple(history, clock)
      .chain(([list, when]) => fc.tuple(fc.constant(list), shaken(list), fc.constant(when)));
    fc.assert(
      fc.property(both, ([list, shuffled, when]) => {
        expect(dueItems(shuffled, pool, when)).toEqual(dueItems(list, pool, when));
        expect(todayFrom(shuffled, when)).toBe(todayFrom(list, when));
        expect(isMastered(shuffled, { ...shape, review: ['r1', 'r2'] }, when)).toBe(
          isMastered(list, { ...shape, review: ['r1', 'r2'] }, when),
        );
        expect(selectReviewItems(shuffled, pool, before, 'steps', when)).toEqual(
          selectReviewItems(list, pool, before, 'steps', when),
        );
      }),
      HISTORIES,
    );
  });

  it('open a lesson with exactly two old questions, never its own, never one twice, for any clock', () => {
    fc.assert(
      fc.property(history, clock, fc.constantFrom('steps', 'card', 'print'), (list, when, here) => {
        const asked = selectReviewItems(list, pool, before, here, when);
        expect(asked).toHaveLength(REVIEW_ITEMS);
        expect(new Set(asked.map(({ lesson, item }) => `${lesson}/${item}`)).size).toBe(
          REVIEW_ITEMS,
        );
        expect(asked.map(({ lesson }) => lesson)).not.toContain(here);
      }),
      HISTORIES,
    );
  });

  it('give the first due day by the computer’s own clock: due from then on, not before', () => {
    fc.assert(
      fc.property(history, clock, (list, when) => {
        const day = firstDueDay(list, pool, when);
        const isDue = dueItems(list, pool, when).length > 0;
        expect(day !== null && day <= dayOf(when.now)).toBe(isDue);
      }),
      HISTORIES,
    );
  });

  it('never give a negative day, nor a today before this build or more than three years after', () => {
    fc.assert(
      fc.property(history, clock, (list, when) => {
        const today = todayFrom(list, when);
        expect(today).toBeGreaterThanOrEqual(dayOf(built));
        expect(today).toBeLessThanOrEqual(dayOf(built) + 3 * 366);
        for (const { overdue } of dueItems(list, pool, when))
          expect(overdue).toBeGreaterThanOrEqual(0);
      }),
      HISTORIES,
    );
  });
});

describe('an old question comes back', () => {
  const learned = answered(['map', 'a1', 0, 1]);
  const dueOn = (list: Attempt[], n: number) => dueItems(list, pool, on(n)).map(({ item }) => item);
  it('a week after its lesson, not a day before', () => {
    expect(dueOn(learned, 6)).toEqual([]);
    expect(dueOn(learned, 7)).toEqual(['r1', 'r2']);
  });
  it('after 30 days once right, after 90 twice right, next year after that', () => {
    const right = (...days: number[]) => [
      ...learned,
      ...answered(...days.map((n): [string, string, number, 1] => ['map', 'r1', n, 1])).map(
        (attempt, n) => ({
          ...attempt,
          id: `y${n}`,
          seq: 10 + n,
        }),
      ),
    ];
    expect(dueOn(right(7), 36)).toEqual(['r2']);
    expect(dueOn(right(7), 37)).toContain('r1');
    expect(dueOn(right(7, 37), 126)).not.toContain('r1');
    expect(dueOn(right(7, 37), 127)).toContain('r1');
    expect(dueOn(right(7, 37, 127), 491)).not.toContain('r1');
    expect(dueOn(right(7, 37, 127), 492)).toContain('r1');
  });
  it('a week after a miss, and reports when it was missed twice', () => {
    const missed = answered(['map', 'r1', 0, 0], ['map', 'r1', 7, 0]);
    expect(dueOn(missed, 13)).not.toContain('r1');
    expect(dueItems(missed, pool, on(14)).find(({ item }) => item === 'r1')).toMatchObject({
      missedTwice: true,
    });
  });
  it('a week after its lesson by its given day', () => {
    expect(firstDueDay(learned, pool, on(2))).toBe(dayOf(start) + 7);
    expect(firstDueDay(learned, pool, on(9))).toBe(dayOf(start) + 7);
    expect(firstDueDay([], pool, on(9))).toBe(null);
  });
  it('not from a lesson never begun here', () =>
    expect(dueItems(learned, pool, on(400)).every(({ lesson }) => lesson === 'map')).toBe(true));
  it('even if the clock shows 2009: today is the last day an answer was given', () => {
    const list = answered(['map', 'a1', 0, 1], ['steps', 'a1', 8, 1]);
    expect(
      dueItems(list, pool, { now: Date.UTC(2009, 0, 1), built }).map(({ lesson }) => lesson),
    ).toEqual(['map', 'map']);
  });
  it('not all at once when the clock shows 2038', () =>
    expect(dueItems(learned, pool, { now: Date.UTC(2038, 0, 19), built })).toEqual([]));
});

describe('“vững”', () => {
  const twoReviews = { ...shape, review: ['r1', 'r2'] };
  const passed = answered(
    ['map', 'core', 0, 1],
    ['map', 'a1', 0, 1],
    ['map', 'a2', 0, 1],
    ['map', 'a3', 0, 1],
  );
  const reviewed = (onDay: number, second: 0 | 1 = 1) => [
    ...passed,
    ...answered(['map', 'r1', onDay, 1], ['map', 'r2', onDay, second]).map((attempt, n) => ({
      ...attempt,
      id: `z${n}`,
      seq: 20 + n,
    })),
  ];
  it('needs right reviews 21 days after “đạt”', () => {
    expect(isMastered(reviewed(21), twoReviews, on(21))).toBe(true);
    expect(isMastered(reviewed(20), twoReviews, on(21))).toBe(false);
  });
  it('is not given for half of the reviews', () =>
    expect(isMastered(reviewed(30, 0), twoReviews, on(30))).toBe(false));
  it('is not given without “đạt”', () =>
    expect(isMastered(reviewed(30).slice(1), twoReviews, on(30))).toBe(false));
  it('does not apply to a sensitive lesson', () =>
    expect(isMastered(reviewed(30), { ...twoReviews, sensitive: true }, on(30))).toBe(false));
});

describe('old questions that are due', () => {
  const due = (list: Attempt[], asked: typeof pool, n: number) =>
    dueItems(list, asked, on(n)).map(({ lesson, item }) => `${lesson} ${item}`);
  /** Checks that the order of the pool does not matter. */
  const bothWays = (list: Attempt[], asked: typeof pool, n: number) => {
    const order = due(list, asked, n);
    expect(due(list, [...asked].reverse(), n)).toEqual(order);
    return order;
  };
  it('come longest due first', () => {
    const list = answered(['b', 'a1', 0, 1], ['a', 'a1', 3, 1]);
    const asked = ['a', 'b'].map((lesson) => ({ lesson, item: 'r1' }));
    expect(bothWays(list, asked, 20)).toEqual(['b r1', 'a r1']);
  });
  it('of one day in the order in which they were answered, then by name', () => {
    const list = answered(['b', 'a1', 0, 1], ['a', 'a1', 0, 1]);
    const asked = ['a', 'b'].flatMap((lesson) => ['r1', 'r2'].map((item) => ({ lesson, item })));
    expect(bothWays(list, asked, 20)).toEqual(['b r1', 'b r2', 'a r1', 'a r2']);
  });
  it('come once a year after many right answers', () => {
    const list = answered(
      ...[0, 1, 2, 3, 4].map((n): [string, string, number, 1] => ['map', 'r1', n, 1]),
    );
    const asked = [{ lesson: 'map', item: 'r1' }];
    expect(due(list, asked, 4 + 364)).toEqual([]);
    expect(due(list, asked, 4 + 365)).toEqual(['map r1']);
  });
  it.each([
    ['one miss', [0], false],
    ['a miss after a right answer', [1, 0], false],
    ['a right answer after a miss', [0, 1], false],
    ['two misses after a right answer', [1, 0, 0], true],
    ['two misses', [0, 0], true],
  ] as const)('say whether they were missed twice running: %s', (_, given, missedTwice) => {
    const list = answered(
      ...given.map((earned, n): [string, string, number, 0 | 1] => ['map', 'r1', n, earned]),
    );
    expect(dueItems(list, [{ lesson: 'map', item: 'r1' }], on(400))[0]).toMatchObject({
      missedTwice,
    });
  });
});
