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

test('a child alone is read to by the machine', () => expect(readerHere()).toBe('machine'));

test('in a lab the teacher reads: by the mark, by the card line of the teacher’s PC, by a class code at a mouse', () => {
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

test('what somebody chose counts more than where the computer stands', () => {
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

test('where nothing can be kept the choice holds on this page', () => {
  fillWebStorage();
  setNarrator('teacher');
  expect($reader.get()).toBe('teacher');
});
