import { expect, test } from 'vitest';
import { answered } from '../../../tests/arbitraries/answered.ts';
import { missingOf } from './missing.ts';
import type { LessonShape } from './progress.ts';

const shape: LessonShape = {
  core: ['map'],
  exitA: ['a1', 'a2', 'a3'],
  exitB: ['b1', 'b2', 'b3'],
  review: [],
  critical: [],
  variants: {},
  passShare: 0.8,
};
const after = (...items: string[]) =>
  items.map((item, seq) => ({ ...answered(item, '', { item }), seq }));

test.each([
  ['nothing is done', [], { core: ['map'], exit: ['a1', 'a2', 'a3'] }],
  ['one question was put off', ['map', 'a1', 'a3'], { core: [], exit: ['a2'] }],
  ['the other form is begun', ['map', 'b1'], { core: [], exit: ['a1', 'a2', 'a3'] }],
  ['a form is done, the core is not', ['b1', 'b2', 'b3'], { core: ['map'], exit: [] }],
  ['all is done', ['map', 'a1', 'a2', 'a3'], { core: [], exit: [] }],
])('%s', (_, items, missing) => {
  expect(missingOf(after(...items), shape)).toEqual(missing);
});

test('a sensitive lesson lacks only its last questions, an opener only its practice', () => {
  expect(missingOf([], { ...shape, sensitive: true })).toEqual({ core: [], exit: shape.exitA });
  expect(missingOf([], { ...shape, core: [], practice: ['p'] })).toEqual({
    core: ['p'],
    exit: [],
  });
});

test('an answer to a retired question counts for the one that replaced it', () => {
  const renewed = { ...shape, retired: { old: 'map' } };
  expect(missingOf(after('old', 'a1', 'a2', 'a3'), renewed)).toEqual({ core: [], exit: [] });
});
