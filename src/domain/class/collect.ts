import type { Attempt } from '../attempt.ts';
import { isUndone, type ClassBook, type Taking } from './book.ts';
import type { ClassLessons } from './lesson.ts';
import { admit, type ClassRecord } from './record.ts';
import { pupilsOf } from './work.ts';

/** Work of one card that came to the teacher, before it is known whose it is. */
export type Handed = {
  profile: string;
  name?: string;
  /** Its number in the class, where the way that brought it knows it. */
  card?: number;
  attempts: readonly Attempt[];
};

/** What would come of a card's work: how much of it the book does not have yet, and what stays outside. */
export type Admitting = { records: ClassRecord[]; fresh: number; newerLessons: number };

/** What was undone is as if it had not come. */
const standing = (book: ClassBook): Taking[] =>
  Object.values(book.takings).filter(({ id }) => !isUndone(book, id));

/** The number on a card of the LAN: “Phiếu 07”. */
const numberOn = (name: string | undefined): number | null => {
  const [, number] = /^\p{L}+ 0*(\d{1,3})$/u.exec(name ?? '') ?? [];
  return number === undefined ? null : Number(number);
};

/**
 * Whose a card's work is: the child it was given to before, else the child whose number stands on the card. Null: the teacher
 * says it, once. A name is never matched: “Trâu Chăm” may sit at every computer.
 */
export function ownerOf(book: ClassBook, { profile, name, card: known }: Handed): string | null {
  const pupils = pupilsOf(book);
  const listed = new Set(pupils.map(({ id }) => id));
  const before = standing(book)
    .sort((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1))
    .flatMap(({ records }) => Object.values(records))
    .find(
      (record) => record.kind === 'answer' && record.attempt.profile === profile && listed.has(record.pupil),
    );
  if (before?.kind === 'answer') return before.pupil;
  const number = known ?? numberOn(name);
  return pupils.find(({ card }) => card === number)?.id ?? null;
}

/** Brings a card's work through the door for a child. */
export function admitAll(
  book: ClassBook,
  { attempts }: Handed,
  pupil: string,
  lessons: ClassLessons,
): Admitting {
  const had = new Set(standing(book).flatMap(({ records }) => Object.keys(records)));
  const read = attempts.map((attempt) => admit(attempt, pupil, lessons));
  const records = read.flatMap((one) => (one.state === 'admitted' ? [one.record] : []));
  return {
    records,
    fresh: records.filter(({ id }) => !had.has(id)).length,
    newerLessons: read.filter((one) => one.state === 'left' && one.why === 'newer-lesson').length,
  };
}

/** Records as one taking: what a press of “Lấy” makes, and what one press undoes. */
export const takingOf = (
  id: string,
  way: Taking['way'],
  at: number,
  records: readonly ClassRecord[],
): Taking => ({
  id,
  way,
  at,
  records: Object.fromEntries(records.map((record) => [record.id, record])),
});
