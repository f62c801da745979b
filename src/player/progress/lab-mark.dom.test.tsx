import { afterEach, expect, test, vi } from 'vitest';
import { forgetfulWebStorage } from '../../../tests/dom/web-storage.ts';
import { labCode } from '#core/codes/lab-code.ts';
import { compareMark, forgetLabMark, hasLabMark, labMark } from './lab-mark.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('a computer gets its mark when the lab doctor asks for it, keeps it, and loses it with the button', () => {
  expect(hasLabMark()).toBe(false);
  const made = labMark()!;
  expect([made.isNew, hasLabMark()]).toEqual([true, true]);
  expect(labMark()).toEqual({ code: made.code, isNew: false });
  forgetLabMark();
  expect([hasLabMark(), localStorage.length]).toEqual([false, 0]);
});

test('a mark that cannot be one is no mark, and a new one takes its place', () => {
  localStorage.setItem('elm:lab', 'ZZZZ');
  expect(hasLabMark()).toBe(false);
  expect(labMark()!.isNew).toBe(true);
});

test('where nothing can be kept there is no mark, rather than one that will be gone', () => {
  forgetfulWebStorage();
  expect(labMark()).toBeNull();
});

test('what a code written down says of this computer', () => {
  const [here, other] = [labCode([1, 2, 3]), labCode([4, 5, 6])];
  const mark = { code: here, isNew: false };
  expect(compareMark(here.toLowerCase(), mark)).toBe('kept');
  expect(compareMark(here, { ...mark, isNew: true })).toBe('same-visit');
  expect(compareMark(other, mark)).toBe('wiped');
  expect(compareMark('12', mark)).toBe('mistyped');
});
