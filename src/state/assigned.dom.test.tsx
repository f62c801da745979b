import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../tests/dom/web-storage.ts';
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

test('where nothing can be kept there is no code, and nothing breaks', () => {
  fillWebStorage();
  keepAssigned('K7M2QX');
  expect(assignedHere()).toBe('');
});
