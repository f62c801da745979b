import { afterEach, describe, expect, it, vi } from 'vitest';
import { shutWebStorage } from '../../../tests/dom/web-storage.ts';
import {
  localKeys,
  eraseDeviceKeys,
  safeSessionStorage,
  safeLocalStorage,
  sessionKeys,
} from './storage-keys.ts';

/**
 * Every key of the table as it appears in a browser: a lesson's step has the lesson in its name.
 */
const deviceNames = Object.values(localKeys).map((key) =>
  key.endsWith(':') ? `${key}free-gift` : key,
);
const tabNames = Object.values(sessionKeys);

function fill(): void {
  for (const name of [...deviceNames, 'elm:of-a-later-day', 'other-program'])
    localStorage.setItem(name, 'x');
  for (const name of [...tabNames, 'elm:of-a-later-day', 'other-program'])
    sessionStorage.setItem(name, 'x');
}
const left = () => [Object.keys({ ...localStorage }), Object.keys({ ...sessionStorage })];
/** Keys that stay: the database's mark, also in web storage, and a tab's number of exits. */
const meant = [
  ['elm:kept', 'other-program'],
  ['elm:out', 'other-program'],
];

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

describe('“Xóa hết”', () => {
  it('erases every key of the table that may go, and one added later', () => {
    fill();
    expect(left()[0]).toHaveLength(deviceNames.length + 2);
    eraseDeviceKeys();
    expect(left()).toEqual(meant);
  });
});

describe('a store', () => {
  it('returns the written value, an empty string too, and null for a missing key', () => {
    expect(safeLocalStorage.read('elm:voice')).toBeNull();
    expect(safeLocalStorage.write('elm:voice', '')).toBe(true);
    expect(safeLocalStorage.read('elm:voice')).toBe('');
    safeLocalStorage.write('elm:voice', null);
    expect(safeLocalStorage.read('elm:voice')).toBeNull();
  });

  it('of a device is not the one of a tab', () => {
    safeLocalStorage.write('elm:out', 'a');
    safeSessionStorage.write('elm:out', 'b');
    expect([safeLocalStorage.read('elm:out'), safeSessionStorage.read('elm:out')]).toEqual([
      'a',
      'b',
    ]);
  });

  it('that is blocked reads null, reports failed writes, and never throws', () => {
    shutWebStorage();
    expect(safeLocalStorage.read('elm:who')).toBeNull();
    expect(safeLocalStorage.write('elm:who', 'na')).toBe(false);
    safeLocalStorage.erase(/./);
    eraseDeviceKeys();
  });
});
