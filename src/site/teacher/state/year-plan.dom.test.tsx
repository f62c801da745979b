import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../../tests/dom/web-storage.ts';
import { addClass, emptyYear, placeItem } from '#core/year/edit-year.ts';
import { keepYear, keptYear } from './year-plan.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});
const year = placeItem(addClass(emptyYear('2026-09-07'), 6), '1', 'right-door', 2);

test('keeps the plan for the next visit', () => {
  expect(keptYear()).toEqual({ state: 'none' });
  expect(keepYear(year)).toEqual({ state: 'kept' });
  expect(keptYear()).toEqual({ state: 'read', year });
});

test('removes the key without classes and marks', () => {
  keepYear(year);
  keepYear(emptyYear('2026-09-07'));
  expect(localStorage.length).toBe(0);
});

test('reports missing storage', () => {
  fillWebStorage();
  expect(keepYear(year)).toEqual({ state: 'refused' });
});

test.each([
  ['no JSON', 'broken'],
  ['{"first":"2026-09-08","classes":[]}', 'broken'],
  ['{"version":2}', 'newer'],
])('of %s it is said that it is %s', (text, state) => {
  localStorage.setItem('elm:year', text);
  expect(keptYear()).toEqual({ state });
});
