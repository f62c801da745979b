import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../tests/dom/web-storage.ts';
import { saveAssignment } from '../progress/assigned.ts';
import { labMark } from '../progress/lab-mark.ts';
import { $reader, setNarrator, readerHere } from './reader.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
  document.body.innerHTML = '';
});
const withMouse = (has: boolean) =>
  vi.spyOn(globalThis, 'matchMedia').mockReturnValue({ matches: has } as MediaQueryList);

test('the machine reads to a child alone', () => expect(readerHere()).toBe('machine'));

test('the teacher reads in a lab: by the mark, by the card line of the teacher’s PC, by a class code with a mouse', () => {
  labMark();
  expect(readerHere()).toBe('teacher');
  localStorage.clear();
  document.body.innerHTML = '<div data-island="lan-card"></div>';
  expect(readerHere()).toBe('teacher');
  document.body.innerHTML = '';
  saveAssignment('K7M2QX');
  withMouse(true);
  expect(readerHere()).toBe('teacher');
});

test('a class code on a phone is homework: the phone reads', () => {
  saveAssignment('K7M2QX');
  withMouse(false);
  expect(readerHere()).toBe('machine');
});

test('the stored choice overrides the surroundings', () => {
  labMark();
  setNarrator('machine');
  expect([readerHere(), $reader.get(), localStorage.getItem('elm:reads')]).toEqual([
    'machine',
    'machine',
    'machine',
  ]);
  localStorage.setItem('elm:reads', 'nobody');
  expect(readerHere()).toBe('teacher');
});

test('without writable storage the choice lasts on this page', () => {
  fillWebStorage();
  setNarrator('teacher');
  expect($reader.get()).toBe('teacher');
});
