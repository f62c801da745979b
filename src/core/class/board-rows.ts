import type { Board } from './board.ts';
import type { Cell } from './cell.ts';

/** Words for an exported class table; the caller takes them from the messages. */
export type RowWords = {
  notMarks: string;
  card: string;
  stateOf(cell: Cell): string;
  titleOf(lesson: string): string;
};

/**
 * Returns the board as spreadsheet rows by card number. No name is included, and the first row
 * states that these are not marks. (`core/text/csv.ts` turns the rows into a file that runs no
 * formula.)
 */
export function boardRows(
  { rows }: Board,
  lessons: readonly string[],
  words: RowWords,
): string[][] {
  const here = rows.filter(({ isHere }) => isHere);
  return [
    [words.notMarks],
    [words.card, ...lessons.map(words.titleOf)],
    ...here.map(({ pupil, cells }) => [
      String(pupil.card),
      ...lessons.map((lesson) => words.stateOf(cells.get(lesson)!)),
    ]),
  ];
}
