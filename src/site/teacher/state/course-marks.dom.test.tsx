import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../../tests/dom/web-storage.ts';
import { eraseDeviceKeys } from '#player/storage/storage-keys.ts';
import { courseMarks, keepCourseMarks } from './course-marks.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  keepCourseMarks('teachers', {});
});

test('stores a course’s marks on this device, separate from other courses', () => {
  expect(courseMarks('teachers')).toEqual({});
  expect(keepCourseMarks('teachers', { t2: ['lab-plan'] })).toEqual({ state: 'kept' });
  expect(courseMarks('teachers')).toEqual({ t2: ['lab-plan'] });
  expect(courseMarks('protection-staff')).toEqual({});
});

test('writes only the names of units and tasks', () => {
  keepCourseMarks('teachers', { t2: ['lab-plan', 'left-open'] });
  expect({ ...localStorage }).toEqual({ 'elm:course:teachers': '{"t2":["lab-plan","left-open"]}' });
});

test('removes the key without marks, and when everything is erased', () => {
  keepCourseMarks('teachers', { t1: ['mend-first'] });
  keepCourseMarks('teachers', {});
  expect(localStorage.length).toBe(0);
  keepCourseMarks('teachers', { t1: ['mend-first'] });
  eraseDeviceKeys();
  expect(courseMarks('teachers')).toEqual({});
});

test.each(['no JSON', 'null', '"text"', '{"t1":7}', '{"t1":[7]}'])(
  'reads nothing from %s',
  (text) => {
    localStorage.setItem('elm:course:teachers', text);
    expect(courseMarks('teachers')).toEqual({});
  },
);

test('reports missing storage, and keeps the marks for this page', () => {
  fillWebStorage();
  expect(keepCourseMarks('teachers', { t1: ['mend-first'] })).toEqual({ state: 'refused' });
  expect(courseMarks('teachers')).toEqual({ t1: ['mend-first'] });
});
