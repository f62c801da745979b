import { expect, it } from 'vitest';
import { equally, permutations, placementsOf, subsets } from './guesses.ts';

it('ticks one of three, two of three, all three', () => {
  expect(subsets(['a', 'b', 'c'])).toEqual([
    ['a'],
    ['b'],
    ['a', 'b'],
    ['c'],
    ['a', 'c'],
    ['b', 'c'],
    ['a', 'b', 'c'],
  ]);
});

it('orders three cards in six ways, and picks two of three in order in six', () => {
  expect(permutations(['a', 'b', 'c'])).toHaveLength(6);
  expect(permutations(['a', 'b', 'c'], 2)).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'a'],
    ['b', 'c'],
    ['c', 'a'],
    ['c', 'b'],
  ]);
});

it('puts four cards into two boxes in sixteen ways', () => {
  const placed = placementsOf(['a', 'b', 'c', 'd'], ['left', 'right']);
  expect(new Set(placed.map((guess) => JSON.stringify(guess))).size).toBe(16);
});

it('makes each answer equally likely', () =>
  expect(equally(['a', 'b', 'c', 'd']).map(({ chance }) => chance)).toEqual([
    0.25, 0.25, 0.25, 0.25,
  ]));
