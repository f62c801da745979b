import type { Board } from './board.ts';
import type { Cell } from './cell.ts';

/** Words for a table of a class that leaves the page; they stand in messages. */
export type RowWords = {
  notMarks: string;
  card: string;
  stateOf(cell: Cell): string;
  titleOf(lesson: string): string;
};

/**
 * The board as rows for a spreadsheet, by card number: no name is in it, and its first line says
 * what it is not.
 * (`core/text/csv.ts` makes a file of them that runs no formula.)
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
