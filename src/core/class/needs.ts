import type { Board, BoardRow } from './board.ts';
import type { ClassLessons } from './lesson.ts';

/**
 * Why a child comes first: a lesson that was not enough, one left in the middle, one the class has
 * done without it.
 */
export type Need = { why: 'again' | 'left' | 'missed'; lesson: string };

export type PupilNeeds = { pupil: string; card: number; needs: readonly Need[] };

const weights: Record<Need['why'], number> = { again: 3, left: 2, missed: 1 };

/** A lesson counts as the class's own once half of the children have done it. */
const CLASS_SHARE = 0.5;

/**
 * Who needs the teacher first: a list of things to do, no ranking of children. Whoever has nothing
 * to catch up on is not on it; two with the same amount stand by card. A sensitive lesson asks
 * nobody to do it.
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
    .sort((one, other) => weight(other) - weight(one) || one.card - other.card)
    .slice(0, most);
}
