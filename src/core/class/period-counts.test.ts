import { describe, expect, it } from 'vitest';
import type { Board } from './board.ts';
import type { Cell } from './cell.ts';
import type { ClassLesson } from './lesson.ts';
import { MIN_CLASS_SIZE, periodCounts } from './period-counts.ts';

const shape = {
  core: [],
  exitA: ['a'],
  exitB: [],
  review: [],
  critical: [],
  variants: {},
  passShare: 0.75,
};
const lesson: ClassLesson = {
  id: 'one',
  title: 'One',
  isGuarded: false,
  shape,
  items: {},
  misreadings: [],
};
const cell = (state: Cell['state'], first: Cell['first']): Cell => ({
  ...{ state, first, best: null },
  ...{ unknown: [], ways: [] },
});
const boardOf = (cells: readonly Cell[], isHere = true): Pick<Board, 'rows'> => ({
  rows: cells.map((of, index) => ({
    pupil: { id: String(index), card: index + 1 } as Board['rows'][number]['pupil'],
    isHere,
    cells: new Map([['one', of]]),
  })),
});
const class35 = [
  ...Array.from({ length: 21 }, () => cell('done', { right: 3, of: 4 })),
  ...Array.from({ length: 4 }, () => cell('done', { right: 2, of: 4 })),
  ...Array.from({ length: 5 }, () => cell('firm', null)),
  ...Array.from({ length: 3 }, () => cell('again', { right: 1, of: 4 })),
  ...Array.from({ length: 2 }, () => cell('not-started', null)),
];

describe('the counts after a lesson', () => {
  it('are of pupils right at once, later, and not yet', () =>
    expect(periodCounts(boardOf(class35), lesson)).toEqual({ atOnce: 21, later: 9, notYet: 5 }));
  it('do not exist for guarded and sensitive lessons', () => {
    expect(periodCounts(boardOf(class35), { ...lesson, isGuarded: true })).toBeNull();
    expect(
      periodCounts(boardOf(class35), { ...lesson, shape: { ...shape, sensitive: true } }),
    ).toBeNull();
  });
  it('do not exist for fewer than ten pupils who are here', () => {
    expect(periodCounts(boardOf(class35.slice(0, MIN_CLASS_SIZE - 1)), lesson)).toBeNull();
    expect(periodCounts(boardOf(class35, false), lesson)).toBeNull();
  });
});
