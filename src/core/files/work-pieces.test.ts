import { expect, test } from 'vitest';
import type { Attempt } from '../progress/attempt.ts';
import type { Place, Profile } from '../progress/profile.ts';
import { serializeWork } from './work-file.ts';
import { streamWork } from './work-pieces.ts';

const profile: Profile = { v: 1, id: 'p', name: 'Phiếu 07', madeOn: 5 };
const attempt = (n: number): Attempt => ({
  v: 1,
  id: `a${n}`,
  seq: n,
  profile: 'p',
  lesson: 'l',
  item: 'i',
  kind: 'choice',
  use: 'practice',
  said: 'Kể với bà',
  earned: 1,
  total: 1,
  hints: 0,
  spec: 's',
  at: n,
});
const place: Place = { v: 1, profile: 'p', lesson: 'l', step: 2, of: 9, at: 0 };

test.each([
  [0, 0],
  [1, 0],
  [0, 2],
  [3, 1],
  [2000, 500],
])('%i answers and %i places are the same text as in one piece', (answers, places) => {
  const work = {
    profiles: [profile],
    attempts: Array.from({ length: answers }, (_, n) => attempt(n)),
    places: Array.from({ length: places }, () => place),
  };
  const pieces = [...streamWork(work, 7)];
  expect(pieces.join('')).toBe(serializeWork(work, 7));
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(50_000);
});
