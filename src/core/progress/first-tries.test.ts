import { expect, test } from 'vitest';
import type { Attempt } from './attempt.ts';
import { firstTriesOf } from './first-tries.ts';
import { progressOf, type LessonShape } from './progress.ts';

const shape: LessonShape = {
  core: ['core'],
  exitA: ['a1', 'a2', 'a3'],
  exitB: ['b1', 'b2', 'b3'],
  review: [],
  critical: ['a1'],
  variants: {},
  passShare: 0.8,
};

const attempt = (
  seq: number,
  item: string,
  earned: number,
  more: Partial<Attempt> = {},
): Attempt => ({
  ...{ v: 1, id: `id${seq}`, seq, profile: 'p', lesson: 'l', item, kind: 'choice', use: 'exit-a' },
  ...{ answer: ['x'], earned, total: 1, hints: 0, spec: 's', at: 0 },
  ...more,
});

const once = [
  attempt(1, 'core', 1),
  attempt(2, 'a1', 1),
  attempt(3, 'a2', 0),
  attempt(4, 'a2', 1),
  attempt(5, 'a3', 1),
];

test('a second try never passes for a first, in whatever order the attempts come', () => {
  expect(firstTriesOf(once, shape)).toEqual({ right: 2, of: 3 });
  expect(firstTriesOf([...once].reverse(), shape)).toEqual({ right: 2, of: 3 });
});

test('half a point is not the whole', () => {
  expect(firstTriesOf([...once.slice(0, 4), attempt(5, 'a3', 0.5)], shape)).toEqual({
    right: 1,
    of: 3,
  });
});

test('nothing is said while no form is whole', () =>
  expect(firstTriesOf(once.slice(0, 4), shape)).toBeNull());

test('of two forms it is the one finished first', () => {
  const other = ['b1', 'b2', 'b3'].map((item, nth) => attempt(6 + nth, item, 1));
  expect(firstTriesOf([...once, ...other], shape)).toEqual({ right: 2, of: 3 });
});

test('a question that was replaced counts for the one in its place', () => {
  const retired = { old: 'a2' };
  const before = [
    attempt(1, 'core', 1),
    attempt(2, 'a1', 1),
    attempt(3, 'old', 1),
    attempt(4, 'a3', 1),
  ];
  expect(firstTriesOf(before, { ...shape, retired })).toEqual({ right: 3, of: 3 });
});

test('a sensitive lesson has no result, nor one whose core keeps only “done”', () => {
  expect(firstTriesOf(once, { ...shape, sensitive: true })).toBeNull();
  const { answer: _, ...doneOnly } = attempt(1, 'core', 1);
  expect(firstTriesOf([doneOnly, ...once.slice(1)], shape)).toBeNull();
});

test('an answer to a question that looked as if it wanted one pick finishes a form and is no first try', () => {
  const old = { spec: '0845eba4' };
  const before = [...once.slice(0, 4), attempt(5, 'a3', 1, old)];
  expect(firstTriesOf(before, shape)).toEqual({ right: 1, of: 2 });
  // Answered anew as the question looks today, it counts as any other.
  expect(firstTriesOf([...before, attempt(6, 'a3', 1, { spec: 'new' })], shape)).toEqual({
    right: 2,
    of: 3,
  });
  expect(firstTriesOf([...before, attempt(6, 'a3', 0, { spec: 'new' })], shape)).toEqual({
    right: 1,
    of: 3,
  });
});

test('where nothing of a form counts nothing is said', () => {
  const all = [
    attempt(1, 'core', 1),
    ...['a1', 'a2', 'a3'].map((item, nth) => attempt(2 + nth, item, 1, { spec: '0845eba4' })),
  ];
  expect(firstTriesOf(all, shape)).toBeNull();
});

test('what is finished and passed stays: those answers count there', () => {
  const all = [
    attempt(1, 'core', 1),
    ...['a1', 'a2', 'a3'].map((item, nth) => attempt(2 + nth, item, 1, { spec: '0845eba4' })),
  ];
  expect(progressOf(all, shape)).toEqual({ state: 'done', answered: 4, passed: true });
});
