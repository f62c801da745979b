import fc from 'fast-check';
import type { Attempt } from '#core/progress/attempt.ts';
import type { LessonShape } from '#core/progress/progress.ts';

export const items = ['core', 'a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'p1'];

export const shape: LessonShape = {
  core: ['core'],
  exitA: ['a1', 'a2', 'a3'],
  exitB: ['b1', 'b2', 'b3'],
  review: ['r1', 'r2'],
  passShare: 0.8,
  critical: ['a1', 'b1'],
  variants: { a1: 'b1', b1: 'a1' },
};

/**
 * A sound row. Its id determines everything except its number, as on devices with copies of the
 * same answer.
 */
export const attempt: fc.Arbitrary<Attempt> = fc
  .record({ n: fc.nat({ max: 30 }), seq: fc.integer({ min: 1, max: 60 }) })
  .map(({ n, seq }): Attempt => ({
    v: 1,
    id: `id${n}`,
    seq,
    profile: 'p1',
    lesson: 'help-map',
    item: items[n % items.length]!,
    kind: 'choice',
    use: 'practice',
    answer: [`o${n % 3}`],
    said: 'Gọi bà',
    earned: (n % 3) / 2,
    total: 1,
    hints: n % 2,
    spec: '1c9e07ab',
    at: 1_795_500_000_000 + n,
  }));

export const attempts = fc.array(attempt, { maxLength: 40 });
