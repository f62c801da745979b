import { expect, test } from 'vitest';
import { answered } from '../../../tests/arbitraries/answered.ts';
import { inOrder } from './attempts.ts';

test('answers are sorted by sequence number whatever the clock said, without changing the given list', () => {
  const rows = [
    { ...answered('late', 'na', { at: 1 }), seq: 9 },
    { ...answered('early', 'na', { at: 5 }), seq: 3 },
  ];
  expect(inOrder(rows).map(({ id }) => id)).toEqual(['early', 'late']);
  expect(rows.map(({ id }) => id)).toEqual(['late', 'early']);
});
