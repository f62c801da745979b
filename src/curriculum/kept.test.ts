import { expect, test } from 'vitest';
import { memoize } from './kept.ts';

test('computes a value once per object, and again for another object', () => {
  let asked = 0;
  const countOf = memoize((list: number[]) => ({ sum: list.length, asked: (asked += 1) }));
  const [first, second] = [[1, 2], [1]];
  expect([countOf(first), countOf(first), countOf(second)].map(({ sum }) => sum)).toEqual([
    2, 2, 1,
  ]);
  expect(asked).toBe(2);
});
