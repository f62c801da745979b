import { beforeEach, expect, test } from 'vitest';
import { declinePacks, hasDeclinedPacks } from './declined-packs.ts';

beforeEach(() => sessionStorage.clear());

test('an offer that was put off stays so in this tab, and says nothing of what was opened', () => {
  expect(hasDeclinedPacks()).toBe(false);
  declinePacks();
  expect(hasDeclinedPacks()).toBe(true);
  expect(Object.entries(sessionStorage)).toEqual([['elm:no-pack', '1']]);
});
