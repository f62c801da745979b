import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAttempt, mergeAttempts, type Attempt } from './attempt.ts';

const whole: Attempt = {
  v: 1, id: 'k3', seq: 7, profile: 'p9', lesson: 'help-map', item: 'which-adult', kind: 'choice', use: 'practice',
  answer: ['tell'], said: 'Gọi bà và kể', earned: 1, total: 1, hints: 0, spec: '1c9e07ab', at: 1_795_500_000_000,
};

test('a whole attempt is readable, with and without what is optional', () => {
  const { answer: _, said: __, ...done } = whole;
  expect([whole, done, { ...whole, unsure: true, misconception: 'm' }].map(isAttempt)).toEqual([true, true, true]);
});

test.each([
  null, 'text', [], { ...whole, v: 2 }, { ...whole, id: '' }, { ...whole, profile: 7 }, { ...whole, seq: -1 }, { ...whole, seq: Number.NaN },
  { ...whole, at: '2026' }, { ...whole, earned: 2 }, { ...whole, spec: undefined },
])('a torn row is not taken for one: %j', (row) => {
  expect(isAttempt(row)).toBe(false);
});

const attempts = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), seq: fc.nat(9) })).map((rows) => rows.map((row) => ({ ...whole, ...row })));

test('merging gives the same list in any order and any number of times', () => {
  fc.assert(fc.property(attempts, attempts, (one, other) => {
    const merged = mergeAttempts(one, other);
    expect(mergeAttempts(other, one)).toEqual(merged);
    expect(mergeAttempts(merged, one, merged, other)).toEqual(merged);
  }));
});
