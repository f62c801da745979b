import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../../tests/dom/web-storage.ts';
import { eraseDeviceKeys } from '#player/storage/storage-keys.ts';
import { courseMarks, keepCourseMarks } from './course-marks.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  keepCourseMarks('teachers', {});
});

test('what was done of a course stays on this device, apart from other courses', () => {
  expect(courseMarks('teachers')).toEqual({});
  expect(keepCourseMarks('teachers', { t2: ['lab-plan'] })).toEqual({ state: 'kept' });
  expect(courseMarks('teachers')).toEqual({ t2: ['lab-plan'] });
  expect(courseMarks('protection-staff')).toEqual({});
});

test('nothing but names of units and tasks is written', () => {
  keepCourseMarks('teachers', { t2: ['lab-plan', 'left-open'] });
  expect({ ...localStorage }).toEqual({ 'elm:course:teachers': '{"t2":["lab-plan","left-open"]}' });
});

test('without marks the key goes; so it does with everything else', () => {
  keepCourseMarks('teachers', { t1: ['mend-first'] });
  keepCourseMarks('teachers', {});
  expect(localStorage.length).toBe(0);
  keepCourseMarks('teachers', { t1: ['mend-first'] });
  eraseDeviceKeys();
  expect(courseMarks('teachers')).toEqual({});
});

test.each(['no JSON', 'null', '"text"', '{"t1":7}', '{"t1":[7]}'])(
  'of %s nothing is read',
  (text) => {
    localStorage.setItem('elm:course:teachers', text);
    expect(courseMarks('teachers')).toEqual({});
  },
);

test('where nothing can be kept that is said, and the page itself still knows', () => {
  fillWebStorage();
  expect(keepCourseMarks('teachers', { t1: ['mend-first'] })).toEqual({ state: 'refused' });
  expect(courseMarks('teachers')).toEqual({ t1: ['mend-first'] });
});
