/**
 * Slips that came back from families: one number a class and lesson, as the teacher counted them
 * out of the box. Nobody is named, nobody is missing: how many a class has is not asked.
 */
export type SlipCount = {
  /** As the teacher calls it: “6A”. */ className: string;
  /** Lesson id. */ lesson: string;
  /** Slips on which a family coloured that it talked. */ reached: number;
};

/** More slips than any class has pupils. */
export const MAX_SLIPS = 60;
export const MAX_CLASS_LENGTH = 8;
/** Every class of a school with every lesson; what is older goes. */
const MAX_COUNTS = 500;

const isSame = (one: SlipCount, other: Pick<SlipCount, 'className' | 'lesson'>): boolean =>
  one.className === other.className && one.lesson === other.lesson;

/** Whether it may be kept: a class with a name, a number of slips there can be. */
export const isCount = ({ className, lesson, reached }: SlipCount): boolean =>
  className.trim() !== '' &&
  className.length <= MAX_CLASS_LENGTH &&
  lesson !== '' &&
  Number.isInteger(reached) &&
  reached >= 0 &&
  reached <= MAX_SLIPS;

/**
 * The counts with this one: counted again, it takes the old one's place. The youngest stands first.
 */
export const withCount = (counts: readonly SlipCount[], count: SlipCount): SlipCount[] =>
  [count, ...counts.filter((each) => !isSame(each, count))].slice(0, MAX_COUNTS);

export const withoutCount = (
  counts: readonly SlipCount[],
  which: Pick<SlipCount, 'className' | 'lesson'>,
): SlipCount[] => counts.filter((each) => !isSame(each, which));

/** Families a class reached with a lesson; null where nobody counted. */
export const familiesReached = (
  counts: readonly SlipCount[],
  which: Pick<SlipCount, 'className' | 'lesson'>,
): number | null => counts.find((each) => isSame(each, which))?.reached ?? null;

/**
 * All that a class reached, lesson by lesson added up. The same family may be in it several times.
 */
export const reachedByClass = (counts: readonly SlipCount[], className: string): number =>
  counts
    .filter((each) => each.className === className)
    .reduce((sum, { reached }) => sum + reached, 0);

/** What stands on the disk; what is no count is left out. */
export function readCounts(text: string | null): SlipCount[] {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(kept)
    ? kept.filter(
        (each): each is SlipCount =>
          typeof each === 'object' &&
          each !== null &&
          typeof each.className === 'string' &&
          typeof each.lesson === 'string' &&
          isCount(each as SlipCount),
      )
    : [];
}
