import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../../tests/dom/web-storage.ts';
import { heardMarks, keepHeardMarks } from './heard-marks.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});
const marks = [{ name: '1bntee2p86t', isClear: true, on: '2026-12-03', sum: '3-1f7f6fa8' }];

test('stores marks on this device, and removes the key if there are none', () => {
  expect(heardMarks()).toEqual([]);
  expect(keepHeardMarks(marks)).toEqual({ state: 'kept' });
  expect(heardMarks()).toEqual(marks);
  keepHeardMarks([]);
  expect(localStorage.length).toBe(0);
});

test('takes what cannot be read for nothing', () => {
  localStorage.setItem('elm:heard', '{"format":"em-len-mang-nghe","v":1,"clips":[{');
  expect(heardMarks()).toEqual([]);
});

test('reports missing storage', () => {
  fillWebStorage();
  expect(keepHeardMarks(marks)).toEqual({ state: 'refused' });
});
