import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../tests/dom/web-storage.ts';
import { getAssignment, saveAssignment } from './assigned.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('the class code stays for the next pupil until it is removed', () => {
  expect(getAssignment()).toBe('');
  saveAssignment('K7M2QX');
  expect(getAssignment()).toBe('K7M2QX');
  expect(localStorage.getItem('elm:class')).toBe('K7M2QX');
  saveAssignment('');
  expect([getAssignment(), localStorage.length]).toEqual(['', 0]);
});

test('codes of one class replace any other and expire with the day on which they were opened', () => {
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

test('a general code replaces the code of a class', () => {
  saveAssignment('K7T4BXZ', true);
  saveAssignment('K7M2QX');
  expect([getAssignment(), localStorage.length]).toEqual(['K7M2QX', 1]);
});

test('without writable storage there is no code and no error', () => {
  fillWebStorage();
  saveAssignment('K7M2QX');
  expect(getAssignment()).toBe('');
});
