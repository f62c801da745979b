import { dayOf, type Clock } from '../text/calendar.ts';
import type { ClassBook } from './book.ts';
import { cellOf, type Cell, type CellState } from './cell.ts';
import { isEnrolled } from './class.ts';
import { figureOf } from './figure.ts';
import type { ClassLessons } from './lesson.ts';
import { resolveResults, type ClassResults, type ListedPupil } from './work.ts';

export type BoardRow = {
  pupil: ListedPupil;
  /** In the class today. */
  isHere: boolean;
  /** By lesson: a cell for each of the board's lessons. */
  cells: ReadonlyMap<string, Cell>;
};

/** Children × lessons. What is folded further from the same answers is asked of `work`. */
export type Board = {
  rows: readonly BoardRow[];
  /** Ids, in the order of the plan. */
  lessons: readonly string[];
  work: ClassResults;
};

/**
 * A class's board, whatever ways its answers came by.
 * @param lessons those of the class, in the order of the plan; others of its answers are not shown
 */
export function buildBoard(book: ClassBook, lessons: ClassLessons, clock: Clock): Board {
  const work = resolveResults(book, lessons);
  const today = dayOf(clock.now);
  const rows = work.pupils.map((pupil) => {
    const own = work.byPupil.get(pupil.id)!;
    const cells = [...lessons].map(([id, lesson]) => {
      const cell = figureOf(() => cellOf(own.get(id), lesson, clock));
      if (!cell) work.unread.set(pupil.id, (work.unread.get(pupil.id) ?? 0) + 1);
      return [id, cell ?? cellOf(undefined, lesson, clock)] as const;
    });
    return { pupil, isHere: isEnrolled(pupil, today), cells: new Map(cells) };
  });
  return { rows, lessons: [...lessons.keys()], work };
}

/** How many of the children who are here stand where in a lesson. */
export function countStates(
  { rows }: Pick<Board, 'rows'>,
  lesson: string,
): Record<CellState, number> {
  const counts = { 'not-started': 0, started: 0, again: 0, done: 0, firm: 0 };
  for (const { cells } of rows.filter((row) => row.isHere)) counts[cells.get(lesson)!.state] += 1;
  return counts;
}

/** Lessons somebody of the class has begun, or that hands were counted of. */
export const touchedLessons = ({ rows, lessons, work }: Board): string[] =>
  lessons.filter(
    (lesson) =>
      rows.some(({ cells }) => cells.get(lesson)!.state !== 'not-started') ||
      work.hands.some((hands) => hands.lesson === lesson),
  );
