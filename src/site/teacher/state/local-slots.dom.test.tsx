import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../../tests/dom/web-storage.ts';
import { keepLocalSlots, localSlots } from './local-slots.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('stores values on this device without blank ones, and removes the key if there are none', () => {
  expect(localSlots()).toEqual({});
  expect(keepLocalSlots({ health: 'Trạm ở ngã ba', police: '  ' })).toEqual({ state: 'kept' });
  expect(localSlots()).toEqual({ health: 'Trạm ở ngã ba' });
  keepLocalSlots({ health: '' });
  expect(localStorage.length).toBe(0);
});

test.each(['no JSON', 'null', '"text"', '{"health":7}'])('reads nothing from %s', (text) => {
  localStorage.setItem('elm:school', text);
  expect(localSlots()).toEqual({});
});

test('reports missing storage', () => {
  fillWebStorage();
  expect(keepLocalSlots({ health: 'Trạm ở ngã ba' })).toEqual({ state: 'refused' });
});
