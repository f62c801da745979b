import { boardOf, statesIn } from '#core/class/board.ts';
import { latestLesson } from '#core/class/latest.ts';
import { LEAST_SHOWN } from '#core/class/lesson.ts';
import { misreadingFigures } from '#core/class/misconceptions.ts';
import { fill } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';
import { clockOf, titleOf, type OpenClass } from './open-class.ts';

/** What the whole class may see: sums of five children and more, no names, no cards. */
export function Projected({ open }: { open: OpenClass }) {
  const { book, lessons } = open;
  const board = boardOf(book, lessons, clockOf(open));
  const latest = latestLesson(book, lessons);
  if (!latest) return <p class="note">{classes.board.empty}</p>;
  const here = board.rows.filter(({ isHere }) => isHere);
  if (here.length < LEAST_SHOWN) return <p class="note">{classes.project.few}</p>;
  const { again, done: finished, firm } = statesIn(board, latest);
  const done = again + finished + firm;
  const misread = misreadingFigures(board.work, lessons)
    .filter(
      ({ lesson, now, hands }) => lesson === latest && Math.max(now, hands?.n ?? 0) >= LEAST_SHOWN,
    )
    .slice(0, 3);
  return (
    <section class="projected">
      <h2>{titleOf(lessons, latest)}</h2>
      <p class="says">{fill(classes.project.done, { n: done, of: here.length })}</p>
      <ul>
        {misread.map(({ says, reteach, now, of, hands }) => (
          <li key={reteach}>
            <p class="says">
              {says || fill(classes.board.ofLesson, { lesson: titleOf(lessons, latest) })}
            </p>
            <p>
              {of > 0
                ? fill(classes.board.thinks, { n: now, of })
                : fill(classes.board.hands, hands!)}
            </p>
          </li>
        ))}
      </ul>
      <p class="small">
        {classes.project.note} {classes.notMarks}
      </p>
    </section>
  );
}
