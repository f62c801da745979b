import { afterEach, describe, expect, it, vi } from 'vitest';
import { shutWebStorage } from '../../../tests/dom/web-storage.ts';
import { deviceKeys, eraseDeviceKeys, inTab, onDevice, tabKeys } from './storage-keys.ts';

/**
 * Every key of the table as it may stand in a browser: a lesson's step has the lesson in its name.
 */
const deviceNames = Object.values(deviceKeys).map((key) =>
  key.endsWith(':') ? `${key}free-gift` : key,
);
const tabNames = Object.values(tabKeys);

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
    expect(onDevice.read('elm:voice')).toBeNull();
    expect(onDevice.write('elm:voice', '')).toBe(true);
    expect(onDevice.read('elm:voice')).toBe('');
    onDevice.write('elm:voice', null);
    expect(onDevice.read('elm:voice')).toBeNull();
  });

  it('of a device is not the one of a tab', () => {
    onDevice.write('elm:out', 'a');
    inTab.write('elm:out', 'b');
    expect([onDevice.read('elm:out'), inTab.read('elm:out')]).toEqual(['a', 'b']);
  });

  it('that is shut reads nothing, says that it keeps nothing, and never throws', () => {
    shutWebStorage();
    expect(onDevice.read('elm:who')).toBeNull();
    expect(onDevice.write('elm:who', 'na')).toBe(false);
    onDevice.erase(/./);
    eraseDeviceKeys();
  });
});
