import type { Clock } from '#core/text/calendar.ts';
import { rowFromBoard, type Term } from '#core/term-report/from-board.ts';
import type { TermRow } from '#core/term-report/term-report.ts';
import { classBook, classHeads, hasClasses } from '../state/class-books.ts';
import { slipCounts } from '../state/slip-counts.ts';
import { bandLessons } from '../board/open-class.ts';

export type BandGrades = { id: string; grades: readonly number[] };

/**
 * Returns a row for each class currently taught on this device.
 * @throws if the classes or their lessons cannot be read
 */
export async function rowsFromBoards(
  base: string,
  bands: readonly BandGrades[],
  term: Term,
): Promise<TermRow[]> {
  if (!(await hasClasses())) return [];
  const slips = slipCounts();
  const heads = (await classHeads()).filter(({ about }) => !about.isArchived);
  const rows = await Promise.all(
    heads.map(async ({ id, about }) => {
      const band = bands.find(({ grades }) => grades.includes(about.grade));
      const book = await classBook(id);
      if (!band || !book) return [];
      const { built, lessons } = await bandLessons(base, band.id);
      const clock: Clock = { now: Date.now(), built: Date.parse(built) };
      const known = new Map(lessons.map((lesson) => [lesson.id, lesson]));
      return [rowFromBoard(book, known, slips, term, clock)];
    }),
  );
  return rows.flat();
}
