import { undo } from '#core/class/class-commands.ts';
import { isUndone, type Collection } from '#core/class/book.ts';
import { dateWords } from '#core/text/calendar.ts';
import { newId } from '#core/progress/ids.ts';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';
import { MoveResult } from './MoveResult.tsx';
import { titleOf, type ClassSession } from './open-class.ts';

const words = classes.takings;
const isNamed = (way: string): way is keyof typeof words.ways => way in words.ways;

/**
 * Lists all collections, newest first. Each can be undone and restored; a result can be moved to
 * its pupil.
 */
export function Takings({ open }: { open: ClassSession }) {
  const { book, lessons } = open;
  const takings = Object.values(book.takings).sort((a, b) => b.at - a.at);
  const line = ({ way, records }: Collection): string => {
    const all = Object.values(records);
    const ids = new Set(
      all.map((record) => (record.kind === 'answer' ? record.attempt.lesson : record.lesson)),
    );
    return interpolate(words.line, {
      way: words.ways[isNamed(way) ? way : 'other'],
      n: new Set(all.flatMap((record) => ('pupil' in record ? [record.pupil] : []))).size,
      lessons: [...ids].map((id) => titleOf(lessons, id)).join(', '),
    });
  };
  return (
    <>
      {takings.length === 0 && <p>{words.none}</p>}
      <ul class="takings">
        {takings.map((taking) => {
          const isGone = isUndone(book, taking.id);
          return (
            <li key={taking.id} class={isGone ? 'gone' : undefined}>
              <span>
                <b>{dateWords(new Date(taking.at + 7 * 3_600_000))}</b> · {line(taking)}
                {isGone && <small> ({words.isUndone})</small>}
              </span>{' '}
              <button
                class="button"
                onClick={() => void open.change(undo(book, taking.id, !isGone, newId()))}
              >
                {isGone ? words.redo : words.undo}
              </button>
            </li>
          );
        })}
      </ul>
      {takings.length > 0 && <MoveResult open={open} />}
    </>
  );
}
