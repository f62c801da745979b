import { expect, test } from 'vitest';
import { currentLesson, nextInOrder, tallyOf, type LessonInList } from './current-lesson.ts';

const list = (states: string): LessonInList[] =>
  [...states].map((letter, index) => ({
    id: `lesson-${index + 1}`,
    state: letter === 'd' ? 'done' : letter === '-' ? 'not-started' : 'started',
    lastAt: Number(letter) || 0,
  }));

test.each([
  ['no profile has been here', '---', null],
  ['one is begun', '-1-', 'lesson-2'],
  ['two are begun: the one they were in last', '29-', 'lesson-2'],
  ['one is begun before others are done', 'd1d', 'lesson-2'],
  ['all that is begun is done: the next', 'd--', 'lesson-2'],
  ['the last is done and an earlier one is not: that one', '-dd', 'lesson-1'],
  ['all is done', 'ddd', null],
])('%s', (_, states, id) => {
  expect(currentLesson(list(states))).toBe(id);
});

test('“Học tiếp” skips a sensitive lesson until it is begun', () => {
  const lessons = list('d--').map((lesson) => ({
    ...lesson,
    isSensitive: lesson.id === 'lesson-2',
  }));
  expect(currentLesson(lessons)).toBe('lesson-3');
  expect(currentLesson(lessons.slice(0, 2))).toBe(null);
  expect(
    currentLesson(
      lessons.map((lesson, index) => ({ ...lesson, state: index ? 'started' : 'done' })),
    ),
  ).not.toBe(null);
});

test('with nothing half done a pupil continues after the lesson finished last', () => {
  const lessons = list('d--d-').map((lesson, index) => ({ ...lesson, lastAt: index ? 1 : 9 }));
  expect(currentLesson(lessons)).toBe('lesson-2');
});

test.each([
  ['the one below', 'd--', 'lesson-1', 'lesson-2'],
  ['finished ones are skipped', 'ddd1', 'lesson-1', 'lesson-4'],
  ['after the last from the start', '-dd', 'lesson-3', 'lesson-1'],
  ['an opener is before the first', 'd--', 'mouse', 'lesson-2'],
  ['all is done', 'ddd', 'lesson-2', null],
  ['the lesson itself is never its next one', 'd1d', 'lesson-2', null],
])('the next lesson: %s', (_, states, after, next) => {
  expect(nextInOrder(list(states), after)).toBe(next);
});

test('a tally counts what is done and what is begun', () => {
  expect(tallyOf(list('d1-d'))).toEqual({ done: 2, started: 1, of: 4 });
  expect(tallyOf([])).toEqual({ done: 0, started: 0, of: 0 });
});
