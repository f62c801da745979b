import { expect, test } from 'vitest';
import { seenOf, getVisibility } from './sight.ts';

const base = { isSeated: false, hasCard: true, hasKey: false, isOpened: false };
test.each([
  ['who sits there, without a key', { ...base, isSeated: true }, 'all'],
  ['work without a card, of who sits there', { ...base, isSeated: true, hasCard: false }, 'all'],
  ['work without a card that was left', { ...base, hasCard: false }, 'closed'],
  ['another card', base, 'count'],
  ['another card with a key', { ...base, hasKey: true }, 'closed'],
  ['a card with a key that sits there', { ...base, hasKey: true, isSeated: true }, 'closed'],
  ['a card whose pictures were pressed', { ...base, hasKey: true, isOpened: true }, 'all'],
] as const)('%s', (_, who, sight) => expect(getVisibility(who)).toBe(sight));

test('another card’s rows omit sensitive lessons, a closed one has none', () => {
  const rows = [{ lesson: 'help-map' }, { lesson: 'blurred-card' }];
  const sensitive = new Set(['blurred-card']);
  expect(seenOf(rows, 'all', sensitive)).toEqual(rows);
  expect(seenOf(rows, 'count', sensitive)).toEqual([rows[0]]);
  expect(seenOf(rows, 'closed', sensitive)).toEqual([]);
});
