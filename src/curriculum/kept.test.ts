import { expect, test } from 'vitest';
import { memoize } from './kept.ts';

test('what is made of one whole is made once, of another anew', () => {
  let asked = 0;
  const countOf = memoize((list: number[]) => ({ sum: list.length, asked: (asked += 1) }));
  const [one, other] = [[1, 2], [1]];
  expect([countOf(one), countOf(one), countOf(other)].map(({ sum }) => sum)).toEqual([2, 2, 1]);
  expect(asked).toBe(2);
});
