import { expect, test } from 'vitest';
import { currentLesson, tallyOf, type LessonInList } from './current-lesson.ts';

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

test('a tally counts what is done and what is begun', () => {
  expect(tallyOf(list('d1-d'))).toEqual({ done: 2, started: 1, of: 4 });
  expect(tallyOf([])).toEqual({ done: 0, started: 0, of: 0 });
});
