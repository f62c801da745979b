import type { Board } from './board.ts';
import type { ClassLesson } from './lesson.ts';

/** Below this many pupils a count would tell who it is. */
export const MIN_CLASS_SIZE = 10;

/** Pupils of a class after one lesson: right at once, later, and not yet or absent. */
export type PeriodCounts = { atOnce: number; later: number; notYet: number };

/**
 * Returns the three counts of a lesson. Null for lessons on help and contact, sensitive ones, and
 * classes under ten pupils: of those only “learned” may be shown.
 */
export function periodCounts(
  { rows }: Pick<Board, 'rows'>,
  { id, isGuarded, shape }: ClassLesson,
): PeriodCounts | null {
  const here = rows.filter(({ isHere }) => isHere);
  if (isGuarded || shape.sensitive || here.length < MIN_CLASS_SIZE) return null;
  const counts = { atOnce: 0, later: 0, notYet: 0 };
  for (const { cells } of here) {
    const { state, first } = cells.get(id)!;
    if (state !== 'done' && state !== 'firm') counts.notYet += 1;
    else if (first && first.right / first.of >= shape.passShare) counts.atOnce += 1;
    else counts.later += 1;
  }
  return counts;
}
