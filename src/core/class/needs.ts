import type { Board, BoardRow } from './board.ts';
import type { ClassLessons } from './lesson.ts';

/**
 * Reason to follow up: a lesson that was not passed, one left unfinished, or one the class has done
 * without the pupil.
 */
export type Need = { why: 'again' | 'left' | 'missed'; lesson: string };

export type PupilNeeds = { pupil: string; card: number; needs: readonly Need[] };

const weights: Record<Need['why'], number> = { again: 3, left: 2, missed: 1 };

/** A lesson counts as taught once half of the pupils have done it. */
const CLASS_SHARE = 0.5;

/**
 * Returns the pupils to follow up: a list of tasks, not a ranking. Pupils with nothing to catch up
 * on are left out; equal weights are sorted by card. Sensitive lessons are voluntary and do not
 * count.
 */
export function findPupilsToFollowUp(
  { rows, lessons: all }: Pick<Board, 'rows' | 'lessons'>,
  known: ClassLessons,
  most = 8,
): PupilNeeds[] {
  const lessons = all.filter((lesson) => !known.get(lesson)?.shape.sensitive);
  const isDone = (row: BoardRow, lesson: string) =>
    ['again', 'done', 'firm'].includes(row.cells.get(lesson)!.state);
  const here = rows.filter(({ isHere }) => isHere);
  const taught = new Set(
    lessons.filter(
      (lesson) => here.filter((row) => isDone(row, lesson)).length >= here.length * CLASS_SHARE,
    ),
  );
  const needsOf = (row: BoardRow): Need[] =>
    lessons.flatMap((lesson): Need[] => {
      const { state } = row.cells.get(lesson)!;
      if (state === 'again') return [{ why: 'again', lesson }];
      if (!taught.has(lesson)) return [];
      return state === 'started'
        ? [{ why: 'left', lesson }]
        : state === 'not-started'
          ? [{ why: 'missed', lesson }]
          : [];
    });
  const weight = ({ needs }: PupilNeeds) => needs.reduce((sum, { why }) => sum + weights[why], 0);
  return here
    .map((row) => ({ pupil: row.pupil.id, card: row.pupil.card, needs: needsOf(row) }))
    .filter(({ needs }) => needs.length > 0)
    .sort((a, b) => weight(b) - weight(a) || a.card - b.card)
    .slice(0, most);
}
