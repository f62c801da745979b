import { expect, test } from 'vitest';
import type { Attempt } from './attempt.ts';
import { firstTriesOf, formTriesOf } from './first-tries.ts';
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

test('a second try never counts as a first, in any order of attempts', () => {
  expect(firstTriesOf(once, shape)).toEqual({ right: 2, of: 3 });
  expect(firstTriesOf([...once].reverse(), shape)).toEqual({ right: 2, of: 3 });
});

test('tells how many are right by now, in the same form', () => {
  const form = shape.exitA;
  expect(formTriesOf(once, shape)).toEqual({ form, right: 2, of: 3, now: 3 });
  expect(formTriesOf(once.with(3, attempt(4, 'a2', 0)), shape)).toEqual({
    ...{ form, right: 2, of: 3, now: 2 },
  });
});

test('a critical question is right by now if its variant is', () => {
  const missed = once.with(1, attempt(2, 'a1', 0));
  const withVariant = { ...shape, variants: { again: 'a1' } };
  expect(formTriesOf(missed, withVariant)).toMatchObject({ right: 1, now: 2 });
  expect(formTriesOf([...missed, attempt(6, 'again', 1)], withVariant)).toMatchObject({
    right: 1,
    now: 3,
  });
});

test('half a point is not a full answer', () => {
  expect(firstTriesOf([...once.slice(0, 4), attempt(5, 'a3', 0.5)], shape)).toEqual({
    right: 1,
    of: 3,
  });
});

test('gives no result while no form is complete', () =>
  expect(firstTriesOf(once.slice(0, 4), shape)).toBeNull());

test('of two forms uses the one finished first', () => {
  const otherForm = ['b1', 'b2', 'b3'].map((item, index) => attempt(6 + index, item, 1));
  expect(firstTriesOf([...once, ...otherForm], shape)).toEqual({ right: 2, of: 3 });
});

test('a replaced question counts for its replacement', () => {
  const retired = { old: 'a2' };
  const before = [
    attempt(1, 'core', 1),
    attempt(2, 'a1', 1),
    attempt(3, 'old', 1),
    attempt(4, 'a3', 1),
  ];
  expect(firstTriesOf(before, { ...shape, retired })).toEqual({ right: 3, of: 3 });
});

test('a sensitive lesson has no result, nor one whose core stores only “done”', () => {
  expect(firstTriesOf(once, { ...shape, sensitive: true })).toBeNull();
  const { answer: _, ...doneOnly } = attempt(1, 'core', 1);
  expect(firstTriesOf([doneOnly, ...once.slice(1)], shape)).toBeNull();
});

test('an answer to a question that looked like a single choice completes a form but is no first try', () => {
  const old = { spec: '0845eba4' };
  const before = [...once.slice(0, 4), attempt(5, 'a3', 1, old)];
  expect(firstTriesOf(before, shape)).toEqual({ right: 1, of: 2 });
  // Answered again as the question looks today, it counts like any other.
  expect(firstTriesOf([...before, attempt(6, 'a3', 1, { spec: 'new' })], shape)).toEqual({
    right: 2,
    of: 3,
  });
  expect(firstTriesOf([...before, attempt(6, 'a3', 0, { spec: 'new' })], shape)).toEqual({
    right: 1,
    of: 3,
  });
});

test('a form in which nothing counts gives no result', () => {
  const all = [
    attempt(1, 'core', 1),
    ...['a1', 'a2', 'a3'].map((item, index) => attempt(2 + index, item, 1, { spec: '0845eba4' })),
  ];
  expect(firstTriesOf(all, shape)).toBeNull();
});

test('a lesson that was finished and passed stays so: those answers count there', () => {
  const all = [
    attempt(1, 'core', 1),
    ...['a1', 'a2', 'a3'].map((item, index) => attempt(2 + index, item, 1, { spec: '0845eba4' })),
  ];
  expect(progressOf(all, shape)).toEqual({ state: 'done', answered: 4, passed: true });
});
