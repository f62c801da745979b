import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../tests/dom/web-storage.ts';
import {
  forgetCard,
  keepKey,
  rememberCredential,
  knownCards,
  markRejected,
} from './lan-credentials.ts';

const na = { profile: 'na', n: 7, code: 'K7M2' };
const minh = { profile: 'minh', n: 12, code: 'P3QX' };

afterEach(() => {
  vi.unstubAllGlobals();
  for (const { profile } of knownCards()) forgetCard(profile);
  localStorage.clear();
});

test('cards are known with their codes until they are forgotten; a newly typed code replaces the old one', () => {
  rememberCredential(na);
  rememberCredential(minh);
  rememberCredential({ ...na, code: 'NEW2' });
  expect(knownCards()).toEqual([minh, { ...na, code: 'NEW2' }]);
  forgetCard('minh');
  forgetCard('na');
  expect([knownCards(), localStorage.length]).toEqual([[], 0]);
});

test('a rejected code is marked; one typed meanwhile in another tab is not', () => {
  rememberCredential(na);
  markRejected(minh);
  markRejected({ ...na, code: 'OLD1' });
  expect(knownCards()).toEqual([na]);
  markRejected(na);
  expect(knownCards()).toEqual([{ ...na, isRefused: true }]);
});

test('a key replaces the code; a code typed meanwhile in another tab stays', () => {
  rememberCredential(na);
  expect(keepKey(na, 'k-1')).toEqual({ ...na, code: 'k-1' });
  expect(knownCards()).toEqual([{ ...na, code: 'k-1' }]);
  keepKey({ ...na, code: 'OLD1' }, 'k-2');
  expect(knownCards()).toEqual([{ ...na, code: 'k-1' }]);
});

test.each([
  'no JSON',
  '{"profile":"na"}',
  '[1, null, {"profile":""}, {"profile":"na","n":"7","code":"x"}]',
])('%s gives no known card', (text) => {
  localStorage.setItem('elm:phieu', text);
  expect(knownCards()).toEqual([]);
});

test('without writable storage a card is known as long as the page', () => {
  fillWebStorage();
  rememberCredential(na);
  expect(knownCards()).toEqual([na]);
});

test('forgetting an unknown card writes nothing', () => {
  localStorage.setItem('elm:phieu', 'of a later day');
  forgetCard('na');
  expect(localStorage.getItem('elm:phieu')).toBe('of a later day');
});
