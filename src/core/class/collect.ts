import type { Attempt } from '../progress/attempt.ts';
import { isUndone, type ClassBook, type Collection } from './book.ts';
import type { ClassLessons } from './lesson.ts';
import { redactAttempt, answerKey, type ClassRecord } from './record.ts';
import { pupilsOf } from './work.ts';

/** Work of one card that came to the teacher, before it is known whose it is. */
export type Submission = {
  profile: string;
  name?: string;
  /** Its number in the class, where the way that brought it knows it. */
  card?: number;
  attempts: readonly Attempt[];
};

/**
 * What would come of a card's work: how much of it the book does not have yet, and what stays
 * outside.
 */
export type Admitting = { records: ClassRecord[]; fresh: number; newerLessons: number };

/** What was undone is as if it had not come. */
const standing = (book: ClassBook): Collection[] =>
  Object.values(book.takings).filter(({ id }) => !isUndone(book, id));

/** The number on a card of the LAN: “Phiếu 07”. */
const numberOn = (name: string | undefined): number | null => {
  const [, number] = /^\p{L}+ 0*(\d{1,3})$/u.exec(name ?? '') ?? [];
  return number === undefined ? null : Number(number);
};

/** Which answers a taking has: by key, and by profile and id to the child each was given to. */
type TakenIndex = { keys: ReadonlySet<string>; owners: ReadonlyMap<string, string> };
const indexes = new WeakMap<Collection['records'], TakenIndex>();

/** Read once for each taking: forty files ask for it, each about every answer of the class. */
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
 * The child one of these answers was given to before: by profile and id, of the newest taking that
 * has one.
 */
function ownerBefore(book: ClassBook, attempts: readonly Attempt[], listed: ReadonlySet<string>) {
  const takings = standing(book).sort(
    (one, other) => other.at - one.at || (one.id < other.id ? 1 : -1),
  );
  for (const { owners } of takings.map(indexOf))
    for (const { profile, id } of attempts) {
      const pupil = owners.get(`${profile}.${id}`);
      if (pupil !== undefined && listed.has(pupil)) return pupil;
    }
  return null;
}

/**
 * Whose work is. Without an owner the teacher is asked; `suggested` is the child whose number
 * stands on the card.
 */
export type Ownership = { owner: string | null; suggested: string | null };

/**
 * Whose a card's work is. A file is a child's when an answer in it, by profile and id, was given to
 * that child before. Its name proves nothing: anybody can write “Phiếu 01” into a file, so a number
 * on it is only suggested. The number of a card of the LAN does, for it was opened by its code;
 * work of a child who has left the class stays with that child.
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

/** Brings a card's work through the door for a child. */
export function admitAll(
  book: ClassBook,
  { attempts }: Submission,
  pupil: string,
  lessons: ClassLessons,
): Admitting {
  const had = standing(book).map(indexOf);
  const read = attempts.map((attempt) => redactAttempt(attempt, pupil, lessons));
  const records = read.flatMap((one) => (one.state === 'admitted' ? [one.record] : []));
  return {
    records,
    fresh: records.filter(({ id }) => !had.some(({ keys }) => keys.has(id))).length,
    newerLessons: read.filter((one) => one.state === 'left' && one.why === 'newer-lesson').length,
  };
}

/** Records as one taking: what a press of “Lấy” makes, and what one press undoes. */
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
