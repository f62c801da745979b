import { addPupils } from './class-commands.ts';
import { newBook, type ClassBook } from './book.ts';
import { isEnrolled, type ClassDetails, type EnrolledPupil } from './class.ts';

const DAY_MS = 86_400_000;

/**
 * A school year's first day here, so that the summer's preparation belongs to the year it prepares:
 * 1 July.
 */
const firstDay = (year: number): number => Date.UTC(year, 6, 1) / DAY_MS;

/** The year the school year of this day began in. */
export function schoolYearOf(day: number): number {
  const year = new Date(day * DAY_MS).getUTCFullYear();
  return day >= firstDay(year) ? year : year - 1;
}

/** 0–365: the day within its school year. */
export const dayOfSchoolYear = (day: number): number => day - firstDay(schoolYearOf(day));

/** The day a number stands for: of the school year that `today` lies in. */
export const dayFromSchoolYear = (dayOfYear: number, today: number): number =>
  firstDay(schoolYearOf(today)) + dayOfYear;

/** “2026–2027” */
export const yearWords = (year: number): string => `${year}–${year + 1}`;

/**
 * The class as it begins its next year: the children who are still there, with their cards and
 * names, and nothing they did. The old book stays as it is, to be archived.
 * @param newIds as many as there are children, and one for the book
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
