import { buildBoard, countStates, touchedLessons } from '#core/class/board.ts';
import { isUndone } from '#core/class/book.ts';
import type { CellState } from '#core/class/cell.ts';
import { latestLesson } from '#core/class/latest.ts';
import { countMisconceptions, type MisreadingFigure } from '#core/class/misconceptions.ts';
import { classBook, type ClassHead } from '../state/class-books.ts';
import { bandLessons, clockOf, inGradeOrder } from '../board/open-class.ts';

/** The last lesson's result on a class's card, and the lessons begun. */
export type ClassResult = {
  begun: ReadonlySet<string>;
  last: {
    title: string;
    plan: string;
    /** Time of the last collection, in milliseconds. */
    at: number;
    counts: Record<CellState, number>;
    misread: MisreadingFigure | null;
  } | null;
};

/**
 * Reads one class and computes its last lesson's result.
 * @throws if the class or the lessons of its band cannot be read
 */
export async function classResult(
  base: string,
  band: string,
  { id, about }: ClassHead,
): Promise<ClassResult> {
  const [book, file] = await Promise.all([classBook(id), bandLessons(base, band)]);
  const lessons = inGradeOrder(file.lessons, about.grade);
  if (!book) return { begun: new Set(), last: null };
  const board = buildBoard(book, lessons, clockOf({ built: Date.parse(file.built) }));
  const latest = latestLesson(book, lessons);
  const begun = new Set(touchedLessons(board));
  if (!latest) return { begun, last: null };
  const { title, plan } = lessons.get(latest)!;
  const taken = Object.values(book.takings).filter((taking) => !isUndone(book, taking.id));
  return {
    begun,
    last: {
      ...{ title, plan, counts: countStates(board, latest) },
      at: Math.max(...taken.map(({ at }) => at)),
      misread:
        countMisconceptions(board.work, lessons).find(
          ({ lesson, of }) => lesson === latest && of > 0,
        ) ?? null,
    },
  };
}
