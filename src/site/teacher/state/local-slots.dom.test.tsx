import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../../tests/dom/web-storage.ts';
import { keepLocalSlots, localSlots } from './local-slots.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('what a teacher wrote stays on this device; blank lines do not, and without any the key goes', () => {
  expect(localSlots()).toEqual({});
  expect(keepLocalSlots({ health: 'Trạm ở ngã ba', police: '  ' })).toEqual({ state: 'kept' });
  expect(localSlots()).toEqual({ health: 'Trạm ở ngã ba' });
  keepLocalSlots({ health: '' });
  expect(localStorage.length).toBe(0);
});

test.each(['no JSON', 'null', '"text"', '{"health":7}'])('of %s nothing is read', (text) => {
  localStorage.setItem('elm:school', text);
  expect(localSlots()).toEqual({});
});

test('where nothing can be kept, that is said', () => {
  fillWebStorage();
  expect(keepLocalSlots({ health: 'Trạm ở ngã ba' })).toEqual({ state: 'refused' });
});
