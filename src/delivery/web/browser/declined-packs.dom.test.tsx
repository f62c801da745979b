import { beforeEach, expect, test } from 'vitest';
import { declinePacks, hasDeclinedPacks } from './declined-packs.ts';

beforeEach(() => sessionStorage.clear());

test('a declined offer stays declined in this tab, without a trace of the opened pages', () => {
  expect(hasDeclinedPacks()).toBe(false);
  declinePacks();
  expect(hasDeclinedPacks()).toBe(true);
  expect(Object.entries(sessionStorage)).toEqual([['elm:no-pack', '1']]);
});
