import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../../tests/dom/web-storage.ts';
import { keepSlipCounts, slipCounts } from './slip-counts.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});
const counts = [{ className: '6A', lesson: 'right-door', reached: 21 }];

test('a count stays on this device, and without any the key goes', () => {
  expect(slipCounts()).toEqual([]);
  expect(keepSlipCounts(counts)).toEqual({ state: 'kept' });
  expect(slipCounts()).toEqual(counts);
  keepSlipCounts([]);
  expect(localStorage.length).toBe(0);
});

test('where nothing can be kept, that is said', () => {
  fillWebStorage();
  expect(keepSlipCounts(counts)).toEqual({ state: 'refused' });
});
