/**
 * A class as its teacher has it. Names stay on the teacher's device: nothing in `core/class` sends
 * anything anywhere, and no pupil's page imports it. The format is permanent, like that of
 * attempts: fields are added, never renamed or given another meaning.
 */

/**
 * A value that may change on two devices of one teacher. The later change wins on both, in
 * whichever order they merge. `n` counts the changes of a book; `by` is the id of the command and
 * decides between equal counts.
 */
export type Versioned<T> = { value: T; n: number; by: string };

export type ClassDetails = {
  /** The name in use: “4A”. */
  name: string;
  grade: number;
  /** 1–63, encoded in a typed class code (`core/codes/assign-code.ts`). */
  number: number;
  /** The calendar year in which the school year begins. */
  year: number;
  isArchived?: true;
  /**
   * The LAN card that is the class's card 1. Absent: derived from the class number
   * (`lan-cards.ts`).
   */
  lanFrom?: number;
};

/** A pupil who is or was in the class. Of an erased pupil only the erasure remains. */
export type Pupil =
  | {
      state: 'listed';
      /** Number of the card, and in the list. */
      card: number;
      name?: string;
      /** Days since 1970 (`calendar.ts`). Absent: since the class was created. */
      from?: number;
      /** The first day no longer in the class, for example after a move to another school. */
      until?: number;
    }
  | { state: 'erased' };

export type EnrolledPupil = Extract<Pupil, { state: 'listed' }>;

/**
 * Returns whether the pupil is in the class on that day. Names are optional: a class can be created
 * by number alone.
 */
export const isEnrolled = ({ from, until }: EnrolledPupil, day: number): boolean =>
  (from === undefined || from <= day) && (until === undefined || day < until);

/**
 * Returns the winning value of two. An erased value never comes back, even if another device
 * changes it later.
 */
export function resolveLatest<T>(a: Versioned<T>, b: Versioned<T>): Versioned<T> {
  const [erased, alsoErased] = [isErased(a.value), isErased(b.value)];
  if (erased !== alsoErased) return erased ? a : b;
  if (a.n !== b.n) return a.n > b.n ? a : b;
  if (a.by !== b.by) return a.by > b.by ? a : b;
  // One command has two values only in a damaged file. Then any rule works that gives the same
  // result on every device.
  return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
}

const isErased = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (value as { state?: unknown }).state === 'erased';
