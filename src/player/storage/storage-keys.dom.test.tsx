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
 * Every key of the table as it may stand in a browser: a lesson's step has the lesson in its name.
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
/** The database keeps its mark and so does web storage; a tab keeps its count of exits. */
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
  it('takes every key of the table that is meant to go, and one that a later day adds', () => {
    fill();
    expect(left()[0]).toHaveLength(deviceNames.length + 2);
    eraseDeviceKeys();
    expect(left()).toEqual(meant);
  });
});

describe('a store', () => {
  it('gives back what was written, an empty word too, and null for what is not there', () => {
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

  it('that is shut reads nothing, says that it keeps nothing, and never throws', () => {
    shutWebStorage();
    expect(safeLocalStorage.read('elm:who')).toBeNull();
    expect(safeLocalStorage.write('elm:who', 'na')).toBe(false);
    safeLocalStorage.erase(/./);
    eraseDeviceKeys();
  });
});
