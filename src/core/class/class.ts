/**
 * A class as its teacher has it. Names stay on the teacher's device: nothing in `core/class`
 * sends anything anywhere, and no pupil's page imports it. For life, like attempts: fields are
 * added, never renamed or given another meaning.
 */

/**
 * A value that may be changed on two devices of one teacher. The later change wins on both,
 * whichever hears first: `n` counts the changes of a book, `by` is the id of the act and decides
 * when two have the same count.
 */
export type Versioned<T> = { value: T; n: number; by: string };

export type ClassDetails = {
  /** As it is called: “4A”. */
  name: string;
  grade: number;
  /** 1–63, what a typed class code names (`core/codes/assign-code.ts`). */
  number: number;
  /** The year a school year begins in. */
  year: number;
  isArchived?: true;
  /**
   * The card of the LAN that the class's card 1 is. Absent: by the class's number (`lan-cards.ts`).
   */
  lanFrom?: number;
};

/** A child who is or was in the class. What was erased leaves nothing but that it was. */
export type Pupil =
  | {
      state: 'listed';
      /** Number of the card, and in the list. */
      card: number;
      name?: string;
      /** Days since 1970 (`calendar.ts`). Absent: since the class was made. */
      from?: number;
      /** The first day no longer in the class: moved to another school, to another class. */
      until?: number;
    }
  | { state: 'erased' };

export type EnrolledPupil = Extract<Pupil, { state: 'listed' }>;

/**
 * The name as it is called. A class is made by number alone, so a card without one is nothing
 * missing.
 */
export const isEnrolled = ({ from, until }: EnrolledPupil, day: number): boolean =>
  (from === undefined || from <= day) && (until === undefined || day < until);

/**
 * Which of two values stands. What was erased never comes back, whoever changes it later on another
 * device.
 */
export function resolveLatest<T>(one: Versioned<T>, other: Versioned<T>): Versioned<T> {
  const [erased, alsoErased] = [isErased(one.value), isErased(other.value)];
  if (erased !== alsoErased) return erased ? one : other;
  if (one.n !== other.n) return one.n > other.n ? one : other;
  if (one.by !== other.by) return one.by > other.by ? one : other;
  // The same act can say two things only in a spoiled file: then any rule will do that is the same
  // everywhere.
  return JSON.stringify(one.value) >= JSON.stringify(other.value) ? one : other;
}

const isErased = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (value as { state?: unknown }).state === 'erased';
