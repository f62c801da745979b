import { afterEach, expect, test, vi } from 'vitest';
import { forgetfulWebStorage } from '../../../tests/dom/web-storage.ts';
import { labCode } from '#core/codes/lab-code.ts';
import { compareMark, forgetLabMark, hasLabMark, labMark } from './lab-mark.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('a computer gets its mark from the lab check, keeps it, and loses it with the button', () => {
  expect(hasLabMark()).toBe(false);
  const made = labMark()!;
  expect([made.isNew, hasLabMark()]).toEqual([true, true]);
  expect(labMark()).toEqual({ code: made.code, isNew: false });
  forgetLabMark();
  expect([hasLabMark(), localStorage.length]).toEqual([false, 0]);
});

test('an invalid mark counts as none and is replaced', () => {
  localStorage.setItem('elm:lab', 'ZZZZ');
  expect(hasLabMark()).toBe(false);
  expect(labMark()!.isNew).toBe(true);
});

test('without writable storage there is no mark, rather than one that gets lost', () => {
  forgetfulWebStorage();
  expect(labMark()).toBeNull();
});

test('compares a written code with the mark of this computer', () => {
  const [current, different] = [labCode([1, 2, 3]), labCode([4, 5, 6])];
  const mark = { code: current, isNew: false };
  expect(compareMark(current.toLowerCase(), mark)).toBe('kept');
  expect(compareMark(current, { ...mark, isNew: true })).toBe('same-visit');
  expect(compareMark(different, mark)).toBe('wiped');
  expect(compareMark('12', mark)).toBe('mistyped');
});
