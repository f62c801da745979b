import { dayOf, type Clock } from '../text/calendar.ts';
import type { ClassBook } from './book.ts';
import { cellOf, type Cell, type CellState } from './cell.ts';
import { isEnrolled } from './class.ts';
import { figureOf } from './figure.ts';
import type { ClassLessons } from './lesson.ts';
import { resolveResults, type ClassResults, type ListedPupil } from './work.ts';

export type BoardRow = {
  pupil: ListedPupil;
  /** Enrolled today. */
  isHere: boolean;
  /** By lesson id: one cell for each lesson of the board. */
  cells: ReadonlyMap<string, Cell>;
};

/** Pupils × lessons. `work` holds the answers from which further figures are derived. */
export type Board = {
  rows: readonly BoardRow[];
  /** Ids, in curriculum order. */
  lessons: readonly string[];
  work: ClassResults;
};

/**
 * Builds a class's board from answers of all channels.
 * @param lessons those of the class, in curriculum order; results of further lessons are not shown
 */
export function buildBoard(book: ClassBook, lessons: ClassLessons, clock: Clock): Board {
  const work = resolveResults(book, lessons);
  const today = dayOf(clock.now);
  const rows = work.pupils.map((pupil) => {
    const byLesson = work.byPupil.get(pupil.id)!;
    const cells = [...lessons].map(([id, lesson]) => {
      const cell = figureOf(() => cellOf(byLesson.get(id), lesson, clock));
      if (!cell) work.unread.set(pupil.id, (work.unread.get(pupil.id) ?? 0) + 1);
      return [id, cell ?? cellOf(undefined, lesson, clock)] as const;
    });
    return { pupil, isHere: isEnrolled(pupil, today), cells: new Map(cells) };
  });
  return { rows, lessons: [...lessons.keys()], work };
}

/** Counts enrolled pupils by state in one lesson. */
export function countStates(
  { rows }: Pick<Board, 'rows'>,
  lesson: string,
): Record<CellState, number> {
  const counts = { 'not-started': 0, started: 0, again: 0, done: 0, firm: 0 };
  for (const { cells } of rows.filter((row) => row.isHere)) counts[cells.get(lesson)!.state] += 1;
  return counts;
}

/** Returns the lessons that at least one pupil began, or for which hands were counted. */
export const touchedLessons = ({ rows, lessons, work }: Board): string[] =>
  lessons.filter(
    (lesson) =>
      rows.some(({ cells }) => cells.get(lesson)!.state !== 'not-started') ||
      work.hands.some((hands) => hands.lesson === lesson),
  );
