import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../../tests/dom/web-storage.ts';
import { keepSlipCounts, slipCounts } from './slip-counts.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});
const counts = [{ className: '6A', lesson: 'right-door', reached: 21 }];

test('stores counts on this device, and removes the key if there are none', () => {
  expect(slipCounts()).toEqual([]);
  expect(keepSlipCounts(counts)).toEqual({ state: 'kept' });
  expect(slipCounts()).toEqual(counts);
  keepSlipCounts([]);
  expect(localStorage.length).toBe(0);
});

test('reports missing storage', () => {
  fillWebStorage();
  expect(keepSlipCounts(counts)).toEqual({ state: 'refused' });
});
