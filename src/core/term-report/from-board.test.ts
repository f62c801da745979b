// A week of three classes, counted twice: from the board, and by a teacher with a list on paper.
import { describe, expect, it } from 'vitest';
import { updateDetails, markLeft, setPupil, undo } from '../class/class-commands.ts';
import type { ClassBook } from '../class/book.ts';
import type { ClassRecord } from '../class/record.ts';
import type { SlipCount } from '../teaching/slip-counts.ts';
import { classOf, clock, lessons, MORNING, taken } from '../../../tests/arbitraries/class-books.ts';
import { reportPaper } from '#site/teacher/report/report-paper.ts';
import { rowFromBoard } from './from-board.ts';
import { figuresOf, type ReportLesson, type TermRow } from './term-report.ts';

const DAY_MS = 86_400_000;
const term = { from: MORNING - 5 * DAY_MS, until: MORNING + DAY_MS };
const planned: ReportLesson[] = [...lessons.values()].map(({ id, title }) => ({
  id,
  title,
  grades: [4],
}));

const done = (child: number, lesson: string): ClassRecord => ({
  kind: 'carried',
  id: `${lesson}.${child}`,
  pupil: `u${child}`,
  lesson,
  isDone: true,
  isPassed: child % 4 !== 0,
});
const begun = (child: number, lesson: string): ClassRecord => ({
  kind: 'carried',
  id: `begun.${lesson}.${child}`,
  pupil: `u${child}`,
  lesson,
  isStarted: true,
});
const named = (book: ClassBook, name: string): ClassBook =>
  updateDetails(book, { name }, `named-${name}`);
const childrenTo = (last: number): number[] =>
  Array.from({ length: last }, (_, index) => index + 1);

/** Each class as its teacher wrote it down on paper, and the book with its results. */
const week: { paper: TermRow; book: ClassBook }[] = (
  [
    ['4A', 30, 28, 26, 19],
    ['4B', 12, 9, 0, 3],
    ['4C', 4, 4, 4, 2],
  ] as const
).map(([name, size, first, second, families]) => ({
  paper: {
    name,
    grade: 4,
    lessons: second > 0 ? ['kind-words', 'help-map'] : ['kind-words'],
    pupils: Math.max(first, second),
    families,
  },
  book: taken(
    taken(
      named(classOf(size), name),
      'monday',
      [...childrenTo(first).map((child) => done(child, 'kind-words')), begun(size, 'help-map')],
      MORNING - 4 * DAY_MS,
    ),
    'thursday',
    childrenTo(second).map((child) => done(child, 'help-map')),
    MORNING - DAY_MS,
  ),
}));
const slips: SlipCount[] = week.map(({ paper: { name, families } }) => ({
  className: name,
  lesson: 'kind-words',
  reached: families,
}));
const rowOf = (book: ClassBook, counts = slips, days = term): TermRow =>
  rowFromBoard(book, lessons, counts, days, clock);

describe('the same week, from the board and by hand', () => {
  const fromBoard = week.map(({ book }) => rowOf(book));
  const byHand = week.map(({ paper }) => paper);
  it('gives equal rows, equal sums and one report, word for word', () => {
    expect(fromBoard).toEqual(byHand);
    expect(figuresOf(fromBoard, planned)).toEqual(figuresOf(byHand, planned));
    const days = { from: '26/11/2026', to: '1/12/2026' };
    expect(reportPaper(fromBoard, planned, days)).toEqual(reportPaper(byHand, planned, days));
  });
  it('red: one more pupil in one of them gives another report', () => {
    const changed = byHand.map((row, index) =>
      index === 0 ? { ...row, pupils: row.pupils + 1 } : row,
    );
    expect(figuresOf(changed, planned)).not.toEqual(figuresOf(fromBoard, planned));
  });
});

describe('a class’s row', () => {
  const { book } = week[0]!;
  it('excludes results collected outside the term, and slips of a lesson of other days', () => {
    const thursday = { from: MORNING - 2 * DAY_MS, until: term.until };
    expect(rowOf(book, slips, thursday)).toMatchObject({
      lessons: ['help-map'],
      pupils: 26,
      families: 0,
    });
  });
  it('excludes undone results, and pupils who have left', () => {
    expect(rowOf(undo(book, 'thursday', true, 'x'))).toMatchObject({
      lessons: ['kind-words'],
      pupils: 28,
    });
    expect(rowOf(markLeft(book, 'u1', 20_000, 'x')).pupils).toBe(27);
  });
  it('uses slips before hands for the same lesson, and hands if no slip was counted', () => {
    const hands = taken(book, 'friday', [
      { kind: 'families', id: 'f', lesson: 'kind-words', families: 22 },
    ]);
    expect(rowOf(hands).families).toBe(19);
    expect(rowOf(hands, []).families).toBe(22);
  });
  it('identifies no pupil: no name, no card, no misreading', () => {
    const withName = setPupil(book, 'u1', { state: 'listed', card: 1, name: 'Lò Thị Mây' }, 'x');
    expect(Object.keys(rowOf(withName)).sort()).toEqual([
      'families',
      'grade',
      'lessons',
      'name',
      'pupils',
    ]);
    expect(JSON.stringify(rowOf(withName))).not.toMatch(/Mây|u1|mis/);
  });
  it('lists only lessons done by at least half, and counts only pupils who finished one', () => {
    const few = taken(named(classOf(10), '5A'), 't', [
      done(1, 'kind-words'),
      begun(2, 'kind-words'),
    ]);
    expect(rowOf(few, [])).toMatchObject({ lessons: [], pupils: 1 });
  });
});
