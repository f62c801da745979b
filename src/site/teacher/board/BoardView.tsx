import { useEffect, useMemo, useState } from 'preact/hooks';
import { buildBoard, touchedLessons } from '#core/class/board.ts';
import { boardRows } from '#core/class/board-rows.ts';
import { leavesOut } from '#core/class/tries.ts';
import { csvFrom } from '#core/text/csv.ts';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';
import { saveFile } from '#player/ui/save-file.ts';
import { InAppNote } from '../../help/InAppNote.tsx';
import { whenIdle } from '#player/hydrate/when-idle.ts';
import { Answers } from './Answers.tsx';
import { BoardTable } from './BoardTable.tsx';
import { Figures } from './Figures.tsx';
import { cardsOf, clockOf, titleOf, type ClassSession } from './open-class.ts';
import { cellWords } from './StateSign.tsx';

const words = classes.board;

/** Renders the board of a class: three summaries first, then every pupil, then the totals. */
export function BoardView({ open, base }: { open: ClassSession; base: string }) {
  const { book, lessons, built } = open;
  const board = useMemo(
    () => buildBoard(book, lessons, clockOf({ built })),
    [book, lessons, built],
  );
  // The totals are below the fold: compute them after the first paint.
  const [hasFigures, showFigures] = useState(false);
  useEffect(() => void whenIdle(() => showFigures(true)), []);
  const saveCsv = () => {
    const rows = boardRows(board, touchedLessons(board), {
      notMarks: classes.notMarks,
      card: words.card,
      stateOf: cellWords,
      titleOf: (lesson) => titleOf(lessons, lesson),
    });
    const name = book.about.value.name.replace(/[^\p{L}\p{N}]+/gu, '-');
    saveFile(csvFrom(rows), interpolate(words.csvName, { name }), 'text/csv');
  };
  const isEmpty = touchedLessons(board).length === 0;
  const { unread } = board.work;
  const unreadOf = board.rows
    .filter(({ pupil }) => unread.has(pupil.id))
    .map(({ pupil }) => pupil.card);
  return (
    <>
      {unreadOf.length > 0 && (
        <p class="note">
          {interpolate(words.unread, {
            cards: cardsOf(unreadOf),
            n: [...unread.values()].reduce((sum, n) => sum + n, 0),
          })}
        </p>
      )}
      <Answers open={open} board={board} base={base} />
      <BoardTable open={open} board={board} />
      {!isEmpty && <p class="small">{words.told}</p>}
      {leavesOut(board.work) && <p class="small">{words.leftOut}</p>}
      {!isEmpty && (
        <>
          <p class="row acts screen-only">
            <button class="button" data-print>
              {words.print}
            </button>
            <button class="button" onClick={saveCsv}>
              {words.csv}
            </button>
            <span>{classes.notMarks}</span> <InAppNote lang="vi" />
          </p>
          <div class="class-figures">{hasFigures && <Figures open={open} board={board} />}</div>
        </>
      )}
      <p class="print-only">
        <b>{classes.notMarks}</b>
      </p>
    </>
  );
}
