import { buildBoard, touchedLessons } from '#core/class/board.ts';
import { isUndone } from '#core/class/book.ts';
import { latestLesson } from '#core/class/latest.ts';
import { countMisconceptions, type MisreadingFigure } from '#core/class/misconceptions.ts';
import { periodCounts, type PeriodCounts } from '#core/class/period-counts.ts';
import { classBook, type ClassHead } from '../state/class-books.ts';
import { bandLessons, clockOf, inGradeOrder } from '../board/open-class.ts';

/** The last lesson's result on a class's card, and the lessons begun. */
export type ClassResult = {
  begun: ReadonlySet<string>;
  last: {
    lesson: string;
    title: string;
    /** Time of the last collection, in milliseconds. */
    at: number;
    /** Null where only “learned” may be shown; then there is no misreading either. */
    counts: PeriodCounts | null;
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
  const lesson = lessons.get(latest)!;
  const counts = periodCounts(board, lesson);
  const taken = Object.values(book.takings).filter((taking) => !isUndone(book, taking.id));
  return {
    begun,
    last: {
      lesson: latest,
      title: lesson.title,
      at: Math.max(...taken.map(({ at }) => at)),
      counts,
      misread: counts && topMisreading(countMisconceptions(board.work, lessons), latest),
    },
  };
}

/** If one in four or more of those asked err, teach it again before going on. */
const MANY = 4;

const topMisreading = (
  figures: readonly MisreadingFigure[],
  latest: string,
): MisreadingFigure | null =>
  figures.find(({ lesson, now, of }) => lesson === latest && of > 0 && now * MANY >= of) ?? null;
