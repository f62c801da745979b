import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attempts, items, shape } from '../../../tests/arbitraries/attempts.ts';
import type { Attempt } from './attempt.ts';
import { bestOf, DONE, halfOf, nextForm, progressOf } from './progress.ts';

const answered = (...shares: [item: string, share: number][]): Attempt[] =>
  shares.map(([item, share], n) => ({
    v: 1,
    id: `x${n}`,
    seq: n + 1,
    profile: 'p',
    lesson: 'help-map',
    item,
    kind: 'choice',
    use: 'x',
    earned: share,
    total: 1,
    hints: 0,
    spec: 'h',
    at: 1,
  }));

describe('the functions over attempts', () => {
  it('do not depend on order or repetition', () => {
    fc.assert(
      fc.property(
        attempts.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          for (const attempts of [shuffled, [...list, ...shuffled]]) {
            expect(progressOf(attempts, shape)).toEqual(progressOf(list, shape));
            expect(nextForm(attempts, shape)).toEqual(nextForm(list, shape));
          }
        },
      ),
    );
  });

  it('never undo what was reached: one more answer lowers nothing', () => {
    const rank = (list: Attempt[]) => {
      const now = progressOf(list, shape);
      return now.state === 'not-started' ? 0 : now.state === 'started' ? 1 : now.passed ? 3 : 2;
    };
    fc.assert(
      fc.property(attempts, attempts, (before, more) => {
        expect(rank([...before, ...more])).toBeGreaterThanOrEqual(rank(before));
      }),
    );
  });

  it('keep the best share of each item', () => {
    fc.assert(
      fc.property(attempts, (list) => {
        for (const [item, best] of bestOf(list))
          expect(best).toBe(
            Math.max(
              ...list
                .filter((attempt) => attempt.item === item)
                .map(({ earned, total }) => earned / total),
            ),
          );
      }),
    );
  });
});

describe('a retired question', () => {
  const was = { ...shape, retired: { 'old-core': 'core', 'old-a2': 'a2' } };
  const before = answered(['old-core', 0.5], ['a1', 1], ['old-a2', 1], ['a3', 1]);
  it('counts for its replacement, with its points', () => {
    expect(progressOf(before, was)).toEqual({ state: 'done', answered: 4, passed: true });
    expect(nextForm(before, was)).toEqual(shape.exitB);
    expect(before.map(({ item, earned }) => `${item} ${earned}`)).toEqual([
      'old-core 0.5',
      'a1 1',
      'old-a2 1',
      'a3 1',
    ]);
  });
  it('red: without its line the finished lesson is unfinished again', () =>
    expect(progressOf(before, shape)).toEqual({ state: 'started', answered: 4 }));
});

describe('progressOf', () => {
  const allRight: [string, number][] = [
    ['core', 1],
    ['a1', 1],
    ['a2', 1],
    ['a3', 1],
  ];
  it('begins as not started', () =>
    expect(progressOf([], shape)).toEqual({ state: 'not-started' }));
  it('is started after one answer', () =>
    expect(progressOf(answered(['p1', 0]), shape)).toEqual({ state: 'started', answered: 1 }));
  it('is not done without the core activity', () =>
    expect(progressOf(answered(['a1', 1], ['a2', 1], ['a3', 1]), shape).state).toBe('started'));
  it('is not done with halves of both forms', () =>
    expect(progressOf(answered(['core', 1], ['a1', 1], ['a2', 1], ['b3', 1]), shape).state).toBe(
      'started',
    ));
  it('is passed with the core and one complete form right', () =>
    expect(progressOf(answered(...allRight), shape)).toEqual({
      state: 'done',
      answered: 4,
      passed: true,
    }));
  it('is not passed below 80 %', () =>
    expect(
      progressOf(answered(['core', 1], ['a1', 1], ['a2', 0.5], ['a3', 0.5]), shape),
    ).toMatchObject({
      passed: false,
    }));
  it('is not passed while the critical item is only half right', () => {
    const big = { ...shape, exitA: ['a1', 'a2', 'a3', 'a4', 'a5'] };
    expect(
      progressOf(
        answered(['core', 1], ['a1', 0.5], ['a2', 1], ['a3', 1], ['a4', 1], ['a5', 1]),
        big,
      ),
    ).toMatchObject({ passed: false });
    expect(
      progressOf(
        answered(['core', 1], ['a1', 0.5], ['a2', 1], ['a3', 1], ['a4', 1], ['a5', 1], ['b1', 1]),
        big,
      ),
    ).toMatchObject({ passed: true });
  });
  it('passes two of three in grades 1–3, with the critical item', () => {
    const young = { ...shape, passShare: 2 / 3 };
    expect(progressOf(answered(['core', 1], ['a1', 1], ['a2', 1], ['a3', 0]), young)).toMatchObject(
      {
        passed: true,
      },
    );
    expect(progressOf(answered(['core', 1], ['a1', 0], ['a2', 1], ['a3', 1]), young)).toMatchObject(
      {
        passed: false,
      },
    );
  });
  it('reports a sensitive lesson only as done, and done is passed', () => {
    const quiet = { ...shape, sensitive: true as const };
    expect(progressOf(answered(['a1', 0], ['core', 1]), quiet)).toEqual({ state: 'not-started' });
    expect(progressOf(answered([DONE, 1]), quiet)).toEqual({
      state: 'done',
      answered: 1,
      passed: true,
    });
  });
});

describe('nextForm', () => {
  it('is one of the two forms, whatever was answered', () => {
    fc.assert(
      fc.property(
        attempts,
        (list) => void expect([shape.exitA, shape.exitB]).toContain(nextForm(list, shape)),
      ),
    );
  });
  it('is form A at first, form B once A is complete, and so on in turn', () => {
    const whole = (form: string[]) => form.map((item): [string, number] => [item, 0]);
    expect(
      nextForm(answered(...whole([...shape.exitA, ...shape.exitB, ...shape.exitA])), shape),
    ).toBe(shape.exitB);
    expect(nextForm(answered(...whole([...shape.exitA, ...shape.exitB, 'a1'])), shape)).toBe(
      shape.exitA,
    );
    expect(nextForm([], shape)).toBe(shape.exitA);
    expect(nextForm(answered(...whole(['a1', 'a2'])), shape)).toBe(shape.exitA);
    expect(nextForm(answered(...whole(shape.exitA)), shape)).toBe(shape.exitB);
    expect(nextForm(answered(...whole(items)), shape)).toBe(shape.exitA);
  });
  it('stays with form A where there is no B', () =>
    expect(nextForm(answered(['a1', 1], ['a2', 1], ['a3', 1]), { ...shape, exitB: [] })).toBe(
      shape.exitA,
    ));
});

describe('an opener, which has neither core nor exit', () => {
  const opener = {
    core: [],
    exitA: [],
    exitB: [],
    review: [],
    passShare: 0.8,
    critical: [],
    variants: {},
    practice: ['p1', 'p2'],
  };
  it('is started while something is left', () =>
    expect(progressOf(answered(['p1', 1]), opener)).toEqual({ state: 'started', answered: 1 }));
  it('is done when all its questions were answered, right or not', () =>
    expect(progressOf(answered(['p1', 0], ['p2', 1]), opener)).toEqual({
      state: 'done',
      answered: 2,
      passed: true,
    }));
});

describe('points', () => {
  const best = (earned: number, total: number) =>
    bestOf(answered(['a1', 0]).map((attempt) => ({ ...attempt, earned, total }))).get('a1');
  it('are a share, and none where there is nothing to earn', () => {
    expect([best(1, 2), best(3, 4), best(0, 0)]).toEqual([0.5, 0.75, 0]);
  });
});

describe('an exit form', () => {
  const five = { ...shape, exitA: ['a1', 'a2', 'a3', 'a4', 'a5'], exitB: ['b1', 'b2'] };
  const rightBut = (...less: [item: string, share: number][]) =>
    answered(
      ['core', 1],
      ...five.exitA.map((item): [string, number] => [item, new Map(less).get(item) ?? 1]),
    );
  it('without questions is not answered', () =>
    expect(progressOf(answered(['core', 1], ['a1', 1]), { ...shape, exitB: [] }).state).toBe(
      'started',
    ));
  it('passes although the other form was failed', () => {
    const list = [...rightBut(), ...answered(['b1', 0], ['b2', 0])];
    const ids = list.map((attempt, index) => ({ ...attempt, id: `y${index}` }));
    expect(progressOf(ids, five)).toMatchObject({ passed: true });
  });
  it('needs each of its critical questions', () =>
    expect(
      progressOf(rightBut(['a2', 0.5]), { ...five, critical: ['a1', 'a2'], variants: {} }),
    ).toMatchObject({ passed: false }));
  it.each([
    ['its variant, named from either side', { b1: 'a1' }, true],
    ['a question it is a variant of', { a1: 'b1' }, true],
    ['another question’s variant', { b2: 'a2', b1: 'a3' }, false],
  ])('counts for one that guards safety %s', (_, variants, passed) => {
    const list = [...rightBut(['a1', 0.5]), ...answered(['b1', 1])];
    const ids = list.map((attempt, index) => ({ ...attempt, id: `y${index}` }));
    expect(progressOf(ids, { ...five, critical: ['a1'], variants })).toMatchObject({ passed });
  });
});

it('half of a sensitive lesson is the step after its middle', () =>
  expect([halfOf(9), halfOf(10), halfOf(2)]).toEqual([5, 6, 2]));
