import { expect, test } from 'vitest';
import { lostSince } from './sentinel.ts';

const now = { birth: 'b', attempts: 5 };

test('a browser that remembers nothing has lost nothing', () => {
  expect(lostSince(null, now)).toBe(0);
});

test('a new database has lost all that the old one held', () => {
  expect(lostSince({ birth: 'a', attempts: 7 }, now)).toBe(7);
});

test('a shrunken database has lost the difference', () => {
  expect(lostSince({ birth: 'b', attempts: 7 }, now)).toBe(2);
});

test('a grown database has lost nothing', () => {
  expect(lostSince({ birth: 'b', attempts: 3 }, now)).toBe(0);
});
