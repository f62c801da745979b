import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../tests/dom/web-storage.ts';
import { assignedHere, keepAssigned } from './assigned.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('the class code stays for the next pupil, and goes when it is taken off', () => {
  expect(assignedHere()).toBe('');
  keepAssigned('K7M2QX');
  expect(assignedHere()).toBe('K7M2QX');
  expect(localStorage.getItem('elm:class')).toBe('K7M2QX');
  keepAssigned('');
  expect([assignedHere(), localStorage.length]).toEqual(['', 0]);
});

test('codes of one class stand until the end of the day they were opened on, in the place of any other', () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 28, 2) });
  keepAssigned('K7M2QX');
  keepAssigned('K7T4BXZ_BCDFGHJ', true);
  expect(assignedHere()).toBe('K7T4BXZ_BCDFGHJ');
  expect(localStorage.getItem('elm:class')).toBe(null);
  // 23:59 in Hà Nội, then midnight.
  vi.setSystemTime(Date.UTC(2026, 10, 28, 16, 59));
  expect(assignedHere()).toBe('K7T4BXZ_BCDFGHJ');
  vi.setSystemTime(Date.UTC(2026, 10, 28, 17));
  expect([assignedHere(), localStorage.length]).toEqual(['', 0]);
  keepAssigned('K7T4BXZ', true);
  keepAssigned('');
  expect([assignedHere(), localStorage.length]).toEqual(['', 0]);
  vi.useRealTimers();
});

test('a code for whoever types it takes the place of a class’s', () => {
  keepAssigned('K7T4BXZ', true);
  keepAssigned('K7M2QX');
  expect([assignedHere(), localStorage.length]).toEqual(['K7M2QX', 1]);
});

test('where nothing can be kept there is no code, and nothing breaks', () => {
  fillWebStorage();
  keepAssigned('K7M2QX');
  expect(assignedHere()).toBe('');
});
