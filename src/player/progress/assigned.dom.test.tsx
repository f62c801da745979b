import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../tests/dom/web-storage.ts';
import { getAssignment, saveAssignment } from './assigned.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('the class code stays for the next pupil, and goes when it is taken off', () => {
  expect(getAssignment()).toBe('');
  saveAssignment('K7M2QX');
  expect(getAssignment()).toBe('K7M2QX');
  expect(localStorage.getItem('elm:class')).toBe('K7M2QX');
  saveAssignment('');
  expect([getAssignment(), localStorage.length]).toEqual(['', 0]);
});

test('codes of one class stand until the end of the day they were opened on, in the place of any other', () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 28, 2) });
  saveAssignment('K7M2QX');
  saveAssignment('K7T4BXZ_BCDFGHJ', true);
  expect(getAssignment()).toBe('K7T4BXZ_BCDFGHJ');
  expect(localStorage.getItem('elm:class')).toBe(null);
  // 23:59 in Hà Nội, then midnight.
  vi.setSystemTime(Date.UTC(2026, 10, 28, 16, 59));
  expect(getAssignment()).toBe('K7T4BXZ_BCDFGHJ');
  vi.setSystemTime(Date.UTC(2026, 10, 28, 17));
  expect([getAssignment(), localStorage.length]).toEqual(['', 0]);
  saveAssignment('K7T4BXZ', true);
  saveAssignment('');
  expect([getAssignment(), localStorage.length]).toEqual(['', 0]);
  vi.useRealTimers();
});

test('a code for whoever types it takes the place of a class’s', () => {
  saveAssignment('K7T4BXZ', true);
  saveAssignment('K7M2QX');
  expect([getAssignment(), localStorage.length]).toEqual(['K7M2QX', 1]);
});

test('where nothing can be kept there is no code, and nothing breaks', () => {
  fillWebStorage();
  saveAssignment('K7M2QX');
  expect(getAssignment()).toBe('');
});
