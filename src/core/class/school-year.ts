import { addPupils } from './class-commands.ts';
import { newBook, type ClassBook } from './book.ts';
import { isEnrolled, type ClassDetails, type EnrolledPupil } from './class.ts';

const DAY_MS = 86_400_000;

/**
 * Returns the first day of a school year: 1 July, so that summer preparation belongs to the year it
 * prepares.
 */
const firstDay = (year: number): number => Date.UTC(year, 6, 1) / DAY_MS;

/** Returns the calendar year in which the school year of this day began. */
export function schoolYearOf(day: number): number {
  const year = new Date(day * DAY_MS).getUTCFullYear();
  return day >= firstDay(year) ? year : year - 1;
}

/** Returns the day within its school year, 0–365. */
export const dayOfSchoolYear = (day: number): number => day - firstDay(schoolYearOf(day));

/** Returns the day for a number, in the school year of `today`. */
export const dayFromSchoolYear = (dayOfYear: number, today: number): number =>
  firstDay(schoolYearOf(today)) + dayOfYear;

/** “2026–2027” */
export const yearWords = (year: number): string => `${year}–${year + 1}`;

/**
 * Returns the class for its next year: the enrolled pupils with cards and names, and no results.
 * The old book stays unchanged, to be archived.
 * @param newId called once for each pupil, and once for the book
 */
export function movedUp(
  book: ClassBook,
  about: ClassDetails,
  day: number,
  newId: () => string,
): ClassBook {
  const pupils = Object.values(book.pupils)
    .map(({ value }) => value)
    .filter((pupil): pupil is EnrolledPupil => pupil.state === 'listed' && isEnrolled(pupil, day))
    .map(({ card, name }) => ({
      id: newId(),
      pupil: { state: 'listed' as const, card, ...(name === undefined ? {} : { name }) },
    }));
  const next = newBook(newId(), about);
  return addPupils(next, pupils, next.id);
}
