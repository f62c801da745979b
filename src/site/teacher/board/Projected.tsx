import { buildBoard, countStates } from '#core/class/board.ts';
import { latestLesson } from '#core/class/latest.ts';
import { MIN_GROUP_SIZE } from '#core/class/lesson.ts';
import { countMisconceptions } from '#core/class/misconceptions.ts';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';
import { clockOf, titleOf, type ClassSession } from './open-class.ts';

/** Shows the whole class only totals of five or more pupils, without names or cards. */
export function Projected({ open }: { open: ClassSession }) {
  const { book, lessons } = open;
  const board = buildBoard(book, lessons, clockOf(open));
  const latest = latestLesson(book, lessons);
  if (!latest) return <p class="note">{classes.board.empty}</p>;
  const here = board.rows.filter(({ isHere }) => isHere);
  if (here.length < MIN_GROUP_SIZE) return <p class="note">{classes.project.few}</p>;
  const { again, done: finished, firm } = countStates(board, latest);
  const done = again + finished + firm;
  const misread = countMisconceptions(board.work, lessons)
    .filter(
      ({ lesson, now, hands }) =>
        lesson === latest && Math.max(now, hands?.n ?? 0) >= MIN_GROUP_SIZE,
    )
    .slice(0, 3);
  return (
    <section class="projected">
      <h2>{titleOf(lessons, latest)}</h2>
      <p class="says">{interpolate(classes.project.done, { n: done, of: here.length })}</p>
      <ul>
        {misread.map(({ says, reteach, now, of, hands }) => (
          <li key={reteach}>
            <p class="says">
              {says || interpolate(classes.board.ofLesson, { lesson: titleOf(lessons, latest) })}
            </p>
            <p>
              {of > 0
                ? interpolate(classes.board.thinks, { n: now, of })
                : interpolate(classes.board.hands, hands!)}
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
