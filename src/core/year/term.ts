import { type ClassYear, STUDY_WEEKS } from './year.ts';

/** The usual length of a first term; a school may end it in another week. */
export const FIRST_TERM_WEEKS = 18;

export type Term = 'first' | 'second';

/** Returns its first and last study week. @param lastWeek of the first term */
export const weeksOfTerm = (term: Term, lastWeek: number): { from: number; to: number } =>
  term === 'first' ? { from: 1, to: lastWeek } : { from: lastWeek + 1, to: STUDY_WEEKS };

/**
 * Splits lessons into those the class has in a term, and those its plan has in no week at all.
 * Their order stays.
 */
export function lessonsOfTerm(
  { placed }: Pick<ClassYear, 'placed'>,
  lessons: readonly string[],
  { from, to }: { from: number; to: number },
): { taught: string[]; unplaced: string[] } {
  const isIn = (week: number | undefined) => week !== undefined && week >= from && week <= to;
  return {
    taught: lessons.filter((id) => isIn(placed[id])),
    unplaced: lessons.filter((id) => placed[id] === undefined),
  };
}
