import { describe, expect, it } from 'vitest';
import {
  lessonsFor,
  resolveAccess,
  machineStates,
  sectionsFor,
  sheetsFor,
  partAt,
} from './period.ts';

const plan = ['a', 'b', 'c', 'd'];

describe('the lessons of a period', () => {
  it.each([
    ['one', [], ['a']],
    ['one', ['a'], ['b']],
    ['two', ['a'], ['b', 'c']],
    ['quarter', ['a', 'b'], ['b']],
    ['quarter', [], ['a']],
    // “b” was skipped: first the lessons after it, at the end the skipped one.
    ['one', ['a', 'c'], ['d']],
    ['two', ['a', 'c'], ['d', 'b']],
    ['one', ['a', 'c', 'd'], ['b']],
    ['one', plan, ['d']],
  ] as const)('%s after %j', (length, begun, lessons) =>
    expect(lessonsFor(length, plan, new Set(begun))).toEqual(lessons),
  );
  it('are none if the curriculum has none', () =>
    expect(lessonsFor('one', [], new Set())).toEqual([]));
});

it('each kind of computer access has its part of the plan; two pupils working together share a sheet', () => {
  expect(machineStates.map((machines) => sectionsFor(machines).join('+'))).toEqual([
    '',
    'half',
    'half+no-power',
    'projector',
    'no-power',
  ]);
  expect(machineStates.map((machines) => sheetsFor(machines, 27, false))).toEqual([
    27, 14, 14, 27, 27,
  ]);
});

it('a sensitive lesson has one sheet per pupil, also at shared computers', () => {
  expect(machineStates.map((machines) => sheetsFor(machines, 27, true))).toEqual([
    27, 27, 27, 27, 27,
  ]);
});

describe('a lesson with a private choice', () => {
  it.each([
    ['all', 'all'],
    ['shared', 'none'],
    ['half', 'none'],
    ['projector', 'projector'],
    ['none', 'none'],
  ] as const)('with computers %s goes on as with %s', (is, as) =>
    expect(resolveAccess({ isTwoSided: true }, is)).toBe(as),
  );
  it('shares computers if it has no such sheet', () =>
    expect(resolveAccess({ isTwoSided: false }, 'shared')).toBe('shared'));
});

describe('the part that runs', () => {
  const timeline = [{ n: 3 }, { n: 4 }, { n: 2 }];
  it.each([
    [0, 0, 3],
    [2, 0, 1],
    [3, 1, 4],
    [8, 2, 1],
    [40, 2, 0],
  ])('in minute %i is number %i, with %i left', (minute, index, left) =>
    expect(partAt(timeline, minute)).toEqual({ index, left }),
  );
});
