import { expect, test } from 'vitest';
import { answered } from '../../../tests/arbitraries/answered.ts';
import { inOrder } from './attempts.ts';

test('answers come in the order of their numbers whatever the clock said, and the list given stays as it is', () => {
  const rows = [
    { ...answered('late', 'na', { at: 1 }), seq: 9 },
    { ...answered('early', 'na', { at: 5 }), seq: 3 },
  ];
  expect(inOrder(rows).map(({ id }) => id)).toEqual(['early', 'late']);
  expect(rows.map(({ id }) => id)).toEqual(['late', 'early']);
});
