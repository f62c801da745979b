import { useState } from 'preact/hooks';
import { touchedLessons, type Board } from '#core/class/board.ts';
import { cellStates } from '#core/class/cell.ts';
import { classes } from '../messages/classes.ts';
import { titleOf, type ClassSession } from './open-class.ts';
import { cellWords, StateSign } from './StateSign.tsx';

const words = classes.board;
/** The number of columns that fit on a sheet of paper. */
const ON_PAPER = 8;

/** Shows every pupil and lesson. Names can be hidden, and are not printed. */
export function BoardTable({ open, board }: { open: ClassSession; board: Board }) {
  const [hidesNames, hideNames] = useState(false);
  const [showsAll, showAll] = useState(false);
  const lessons = showsAll ? board.lessons : touchedLessons(board);
  const isOlder = (lesson: string) => lessons.indexOf(lesson) < lessons.length - ON_PAPER;
  const here = board.rows.filter(({ isHere }) => isHere);
  const hasNames = here.some(({ pupil }) => pupil.name);
  return (
    <section class={hidesNames ? 'each-child nameless' : 'each-child'}>
      <h2>{words.table}</h2>
      <ul class="legend">
        {cellStates.map((state) => (
          <li key={state}>
            <StateSign state={state} /> {classes.states[state]}
          </li>
        ))}
      </ul>
      {lessons.length > ON_PAPER && <p class="print-only">{words.onPaper}</p>}
      <p class="row acts screen-only">
        {hasNames && (
          <button class="button" aria-pressed={hidesNames} onClick={() => hideNames(!hidesNames)}>
            {words.hideNames}
          </button>
        )}
        <button class="button" aria-pressed={showsAll} onClick={() => showAll(!showsAll)}>
          {words.allLessons}
        </button>
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label={words.table}>
        <table class="board-table">
          <thead>
            <tr>
              <th scope="col">{words.card}</th>
              {hasNames && (
                <th scope="col" class="of-child">
                  {words.name}
                </th>
              )}
              {lessons.map((lesson) => (
                <th key={lesson} scope="col" class={isOlder(lesson) ? 'older' : undefined}>
                  {titleOf(open.lessons, lesson)}
                  {open.lessons.get(lesson)?.shape.sensitive && <small> ({words.sensitive})</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {here.map(({ pupil, cells }) => (
              <tr key={pupil.id}>
                <th scope="row">{pupil.card}</th>
                {hasNames && <td class="of-child">{pupil.name}</td>}
                {lessons.map((lesson) => {
                  const cell = cells.get(lesson)!;
                  const said = cellWords(cell);
                  return (
                    <td key={lesson} title={said} class={isOlder(lesson) ? 'older' : undefined}>
                      <StateSign state={cell.state} isUnknown={cell.unknown.length > 0} />
                      <span class="unseen">{said}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
