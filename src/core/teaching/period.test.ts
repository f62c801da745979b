import { describe, expect, it } from 'vitest';
import { lessonsFor, resolveAccess, machineStates, sectionsFor, sheetsFor } from './period.ts';

const plan = ['a', 'b', 'c', 'd'];

describe('the lessons of a period', () => {
  it.each([
    ['one', [], ['a']],
    ['one', ['a'], ['b']],
    ['two', ['a'], ['b', 'c']],
    ['quarter', ['a', 'b'], ['b']],
    ['quarter', [], ['a']],
    // “b” was left out: first what comes after, at the end what was left out.
    ['one', ['a', 'c'], ['d']],
    ['two', ['a', 'c'], ['d', 'b']],
    ['one', ['a', 'c', 'd'], ['b']],
    ['one', plan, ['d']],
  ] as const)('%s after %j', (length, begun, lessons) =>
    expect(lessonsFor(length, plan, new Set(begun))).toEqual(lessons),
  );
  it('none where the plan has none', () => expect(lessonsFor('one', [], new Set())).toEqual([]));
});

it('each state of the computers has its part of the plan; two at one thing share a sheet', () => {
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

it('of a sensitive lesson each pupil has a sheet, however many sit at a computer', () => {
  expect(machineStates.map((machines) => sheetsFor(machines, 27, true))).toEqual([
    27, 27, 27, 27, 27,
  ]);
});

describe('a lesson whose choice is nobody else’s', () => {
  it.each([
    ['all', 'all'],
    ['shared', 'none'],
    ['half', 'none'],
    ['projector', 'projector'],
    ['none', 'none'],
  ] as const)('with computers %s goes on as with %s', (is, as) =>
    expect(resolveAccess({ isTwoSided: true }, is)).toBe(as),
  );
  it('shares computers where it has no such sheet', () =>
    expect(resolveAccess({ isTwoSided: false }, 'shared')).toBe('shared'));
});
