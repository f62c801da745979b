import type { Contact } from './schema/curriculum.ts';

/**
 * Days since a person last called a number. Beyond OLD_DAYS pages show it and the content check
 * warns; beyond TOO_OLD_DAYS there is no release.
 */
export const OLD_DAYS = 90;
export const TOO_OLD_DAYS = 180;

/**
 * Age of the last call. No program can know whether a number answers: only a person who called it,
 * and when.
 */
export type ContactAge =
  | { state: 'never-called' }
  /**
   * An emergency number: test calls are forbidden, so its source is reviewed before a given day
   * instead.
   */
  | { state: 'not-to-be-called'; readAgainBy: string; isDue: boolean }
  | { state: 'fresh' | 'old' | 'too-old'; on: string; days: number };

const DAY = 86_400_000;

/**
 * Returns the age of the last call to a number. `today` is a parameter, so that results are
 * reproducible.
 */
export function ageOf(
  { verifiedOn, emergency, reviewBy }: Pick<Contact, 'verifiedOn' | 'emergency' | 'reviewBy'>,
  today: Date,
): ContactAge {
  if (emergency)
    return {
      state: 'not-to-be-called',
      readAgainBy: reviewBy,
      isDue: today.getTime() > Date.parse(reviewBy),
    };
  if (verifiedOn === null) return { state: 'never-called' };
  const days = Math.floor((today.getTime() - Date.parse(verifiedOn)) / DAY);
  return {
    state: days > TOO_OLD_DAYS ? 'too-old' : days > OLD_DAYS ? 'old' : 'fresh',
    on: verifiedOn,
    days,
  };
}

/** Formats 2027-02-20 as 20/2/2027. */
export const dayInWords = (iso: string): string => iso.split('-').reverse().map(Number).join('/');
