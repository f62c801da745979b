import { expect, it } from 'vitest';
import { passProbability, outcomesOf } from './passing.ts';

/** Creates an item with one right option of that many; the others score nothing. */
const oneOf = (item: string, options: number) => ({
  item,
  shares: [
    { share: 1, chance: 1 / options },
    { share: 0, chance: 1 - 1 / options },
  ],
});

it('three questions with two options, two right needed and the critical one among them: 3 of 8', () => {
  // RRR, RRW, RWR of eight; the first is critical.
  const form = ['a', 'b', 'c'].map((item) => oneOf(item, 2));
  expect(passProbability(form, 2 / 3, ['a'])).toBeCloseTo(3 / 8, 10);
});

it('the same with three options: 1/3 × (1 − 4/9) = 5 of 27', () => {
  const form = ['a', 'b', 'c'].map((item) => oneOf(item, 3));
  expect(passProbability(form, 2 / 3, ['a'])).toBeCloseTo(5 / 27, 10);
});

it('five questions with a right, a half and a wrong option, four points needed', () => {
  // The critical one right (1/3), the other four give three points at least: 15 of 81 ways (4: 1,
  // 3½: 4, 3: one wrong 4 + two halves 6 = 10).
  const form = ['a', 'b', 'c', 'd', 'e'].map((item) => ({
    item,
    shares: [1, 0.5, 0].map((share) => ({ share, chance: 1 / 3 })),
  }));
  expect(passProbability(form, 0.8, ['a'])).toBeCloseTo((1 / 3) * (15 / 81), 10);
});

it('a critical item that is half right does not pass, however good the rest', () => {
  const sure = (item: string, share: number) => ({ item, shares: [{ share, chance: 1 }] });
  expect(passProbability([sure('a', 0.5), sure('b', 1), sure('c', 1)], 2 / 3, ['a'])).toBe(0);
  expect(passProbability([sure('a', 1), sure('b', 1), sure('c', 0)], 2 / 3, ['a'])).toBe(1);
});

it('adds up probabilities of the same share', () =>
  expect(
    outcomesOf('a', [
      { share: 1, chance: 0.25 },
      { share: 0, chance: 0.5 },
      { share: 1, chance: 0.25 },
    ]),
  ).toEqual({
    item: 'a',
    shares: [
      { share: 1, chance: 0.5 },
      { share: 0, chance: 0.5 },
    ],
  }));
