import { expect, test } from 'vitest';
import { answered } from '../../tests/arbitraries/answered.ts';
import { attemptsOf } from './attempts.ts';

test('one profile has its own answers alone, in the order of their numbers whatever the clock said', () => {
  const rows = [
    { ...answered('late', 'na', { at: 1 }), seq: 9 },
    { ...answered('other', 'minh'), seq: 2 },
    { ...answered('early', 'na', { at: 5 }), seq: 3 },
  ];
  expect(attemptsOf(rows, 'na').map(({ id }) => id)).toEqual(['early', 'late']);
  expect(attemptsOf(rows, '')).toEqual([]);
  expect(rows.map(({ id }) => id)).toEqual(['late', 'other', 'early']);
});
