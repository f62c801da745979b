import type { Attempt } from '../progress/attempt.ts';
import { isUndone, type ClassBook, type Collection } from './book.ts';
import type { ClassLessons } from './lesson.ts';
import { redactAttempt, answerKey, type ClassRecord } from './record.ts';
import { pupilsOf } from './work.ts';

/** Work of one card that reached the teacher and has no owner yet. */
export type Submission = {
  profile: string;
  name?: string;
  /** Its number in the class, if the channel knows it. */
  card?: number;
  attempts: readonly Attempt[];
};

/**
 * Preview of adding a card's work: its records, how many of them are new to the book, and how many
 * answers belong to lessons of a newer copy.
 */
export type Admitting = { records: ClassRecord[]; fresh: number; newerLessons: number };

/** Returns the collections that were not undone. */
const standing = (book: ClassBook): Collection[] =>
  Object.values(book.takings).filter(({ id }) => !isUndone(book, id));

/** Reads the number from the name of a LAN card's profile: “Số 07”, in older copies “Phiếu 07”. */
const numberOn = (name: string | undefined): number | null => {
  const [, number] = /^\p{L}+ 0*(\d{1,3})$/u.exec(name ?? '') ?? [];
  return number === undefined ? null : Number(number);
};

/**
 * Index of a collection's answers: by key, and from profile and id to the pupil who owns the
 * answer.
 */
type TakenIndex = { keys: ReadonlySet<string>; owners: ReadonlyMap<string, string> };
const indexes = new WeakMap<Collection['records'], TakenIndex>();

/**
 * Builds the index once per collection: forty files query it, each for every answer of the class.
 */
function indexOf({ records }: Collection): TakenIndex {
  const known = indexes.get(records);
  if (known) return known;
  const [keys, owners] = [new Set<string>(), new Map<string, string>()];
  for (const [id, record] of Object.entries(records)) {
    if (record.kind !== 'answer') keys.add(id);
    else {
      const key = answerKey(record.pupil, record.attempt);
      keys.add(key);
      owners.set(key.slice(record.pupil.length + 1), record.pupil);
    }
  }
  const index = { keys, owners };
  indexes.set(records, index);
  return index;
}

/**
 * Returns the pupil who already owns one of these answers, by profile and id, from the newest
 * collection that has one. Null if there is none.
 */
function ownerBefore(book: ClassBook, attempts: readonly Attempt[], listed: ReadonlySet<string>) {
  const takings = standing(book).sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  for (const { owners } of takings.map(indexOf))
    for (const { profile, id } of attempts) {
      const pupil = owners.get(`${profile}.${id}`);
      if (pupil !== undefined && listed.has(pupil)) return pupil;
    }
  return null;
}

/**
 * Owner of submitted work. If `owner` is null the teacher is asked; `suggested` is the pupil whose
 * number is printed on the card.
 */
export type Ownership = { owner: string | null; suggested: string | null };

/**
 * Returns the pupil to whom submitted work belongs. A file belongs to a pupil if the book already
 * gives one of its answers, by profile and id, to that pupil. A name proves nothing: anybody can
 * write “Phiếu 01” into a file, so its number is only suggested. The number of a LAN card counts,
 * because its code opened it. Work of a pupil who has left the class stays with that pupil.
 */
export function matchPupil(book: ClassBook, { name, card, attempts }: Submission): Ownership {
  const pupils = pupilsOf(book);
  const byNumber = (number: number | null | undefined) =>
    pupils.find((pupil) => pupil.card === number)?.id ?? null;
  const before = ownerBefore(book, attempts, new Set(pupils.map(({ id }) => id)));
  if (card !== undefined) {
    const hasLeft = pupils.some(({ id, until }) => id === before && until !== undefined);
    return { owner: hasLeft ? before : byNumber(card), suggested: null };
  }
  return before
    ? { owner: before, suggested: null }
    : { owner: null, suggested: byNumber(numberOn(name)) };
}

/** Redacts a card's work for a pupil and reports what would be added. */
export function admitAll(
  book: ClassBook,
  { attempts }: Submission,
  pupil: string,
  lessons: ClassLessons,
): Admitting {
  const had = standing(book).map(indexOf);
  const read = attempts.map((attempt) => redactAttempt(attempt, pupil, lessons));
  const records = read.flatMap((result) => (result.state === 'admitted' ? [result.record] : []));
  return {
    records,
    fresh: records.filter(({ id }) => !had.some(({ keys }) => keys.has(id))).length,
    newerLessons: read.filter((result) => result.state === 'left' && result.why === 'newer-lesson')
      .length,
  };
}

/** Wraps records into one collection: one press of “Lấy” creates it, and one press undoes it. */
export const createCollection = (
  id: string,
  way: Collection['way'],
  at: number,
  records: readonly ClassRecord[],
): Collection => ({
  id,
  way,
  at,
  records: Object.fromEntries(records.map((record) => [record.id, record])),
});
