/**
 * Slips returned by families: one number per class and lesson, as the teacher counted them. There
 * are no names, and no missing families: the class size is not asked.
 */
export type SlipCount = {
  /** The class's name: “6A”. */ className: string;
  /** Lesson id. */ lesson: string;
  /** Slips on which a family marked that it talked. */ reached: number;
};

/** More slips than any class has pupils. */
export const MAX_SLIPS = 60;
export const MAX_CLASS_LENGTH = 8;
/** Every class of a school with every lesson; older counts are dropped. */
const MAX_COUNTS = 500;

const isSame = (a: SlipCount, b: Pick<SlipCount, 'className' | 'lesson'>): boolean =>
  a.className === b.className && a.lesson === b.lesson;

/** Returns whether a count is valid: a class name, and a possible number of slips. */
export const isCount = ({ className, lesson, reached }: SlipCount): boolean =>
  className.trim() !== '' &&
  className.length <= MAX_CLASS_LENGTH &&
  lesson !== '' &&
  Number.isInteger(reached) &&
  reached >= 0 &&
  reached <= MAX_SLIPS;

/** Returns the counts with this one, which replaces an older count. The newest is first. */
export const withCount = (counts: readonly SlipCount[], count: SlipCount): SlipCount[] =>
  [count, ...counts.filter((known) => !isSame(known, count))].slice(0, MAX_COUNTS);

export const withoutCount = (
  counts: readonly SlipCount[],
  which: Pick<SlipCount, 'className' | 'lesson'>,
): SlipCount[] => counts.filter((count) => !isSame(count, which));

/** Returns how many families a class reached with a lesson; null if not counted. */
export const familiesReached = (
  counts: readonly SlipCount[],
  which: Pick<SlipCount, 'className' | 'lesson'>,
): number | null => counts.find((count) => isSame(count, which))?.reached ?? null;

/** Returns the sum of a class over all lessons. The same family may be in it several times. */
export const reachedByClass = (counts: readonly SlipCount[], className: string): number =>
  counts
    .filter((count) => count.className === className)
    .reduce((sum, { reached }) => sum + reached, 0);

/** Parses the stored counts; invalid ones are left out. */
export function readCounts(text: string | null): SlipCount[] {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(kept)
    ? kept.filter(
        (row): row is SlipCount =>
          typeof row === 'object' &&
          row !== null &&
          typeof row.className === 'string' &&
          typeof row.lesson === 'string' &&
          isCount(row as SlipCount),
      )
    : [];
}
