import { buildBoard, touchedLessons, type Board } from '../class/board.ts';
import type { ClassBook } from '../class/book.ts';
import type { ClassLessons } from '../class/lesson.ts';
import type { Clock } from '../text/calendar.ts';
import { familiesReached, type SlipCount } from '../teaching/slip-counts.ts';
import type { TermRow } from './term-report.ts';

/** Milliseconds: the first moment of a term, and the first after it. */
export type Term = { from: number; until: number };

const whole = new Set(['again', 'done', 'firm']);

/**
 * Returns the lessons the class has had: half of its pupils have done it, or hands were counted in
 * it.
 */
function lessonsHad({ rows, lessons, work }: Board): string[] {
  const here = rows.filter(({ isHere }) => isHere);
  return lessons.filter((lesson) => {
    const done = here.filter(({ cells }) => whole.has(cells.get(lesson)!.state)).length;
    return (
      (done > 0 && done * 2 >= here.length) || work.hands.some((hands) => hands.lesson === lesson)
    );
  });
}

/** Returns the book without collections outside these days. */
const within = (book: ClassBook, { from, until }: Term): ClassBook => ({
  ...book,
  takings: Object.fromEntries(
    Object.entries(book.takings).filter(([, { at }]) => from <= at && at < until),
  ),
});

/**
 * Returns a class's row of the report: the results of these days, and the slips counted for it.
 * Slips have no date; slips of a lesson that the board knows only from other days belong to those.
 */
export function rowFromBoard(
  book: ClassBook,
  lessons: ClassLessons,
  slips: readonly SlipCount[],
  term: Term,
  clock: Clock,
): TermRow {
  const { name, grade } = book.about.value;
  const board = buildBoard(within(book, term), lessons, clock);
  const touched = new Set(touchedLessons(board));
  const ofOtherDays = new Set(
    touchedLessons(buildBoard(book, lessons, clock)).filter((lesson) => !touched.has(lesson)),
  );
  const talked = (lesson: string): number =>
    familiesReached(slips, { className: name, lesson }) ??
    board.work.families.find((record) => record.lesson === lesson)?.families ??
    0;
  return {
    name,
    grade,
    lessons: lessonsHad(board),
    pupils: board.rows.filter(
      ({ isHere, cells }) => isHere && [...cells.values()].some(({ state }) => whole.has(state)),
    ).length,
    families: [...lessons.keys()]
      .filter((lesson) => !ofOtherDays.has(lesson))
      .reduce((sum, lesson) => sum + talked(lesson), 0),
  };
}
