import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../../tests/dom/web-storage.ts';
import { forgetSession, savedSession, saveSession } from './lan-session.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

test('a session is stored only in this tab, until it ends', () => {
  expect(savedSession()).toBe('');
  saveSession('token');
  expect([savedSession(), localStorage.length]).toEqual(['token', 0]);
  forgetSession();
  expect([savedSession(), sessionStorage.length]).toEqual(['', 0]);
});

test('without storage the page still opens, and asks for the PIN', () => {
  fillWebStorage();
  saveSession('token');
  expect(savedSession()).toBe('');
});
