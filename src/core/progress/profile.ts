/**
 * A profile, which separates work without identifying the pupil. `name` and `picture` come from
 * fixed lists. A profile without them belongs to the pupil currently at the computer, until the
 * lesson's end asks “Giữ bài này lại không?”. The format is permanent, like attempts. `key`: three
 * pictures in order, asked before this profile becomes active. It separates work and hides nothing:
 * it is stored in plain text, and a teacher can remove it. `leftAt` marks unnamed work whose pupil
 * pressed “Không phải em”.
 */
export type Profile = {
  v: 1;
  id: string;
  name?: string;
  picture?: string;
  madeOn: number;
  leftAt?: number;
  key?: string[];
};

/**
 * The current step of a profile in a lesson. Overwritten, not appended: only the last one matters.
 * `half`: for a sensitive lesson, which stores only this before its end; “done” removes it. `step`
 * is then the same save point for all pupils.
 */
export type Place = {
  v: 1;
  profile: string;
  lesson: string;
  step: number;
  of: number;
  at: number;
  half?: true;
};

/**
 * Unnamed work is kept this long after its pupil signed out, so that “Lấy lại bài cũ” can restore
 * it.
 */
export const UNNAMED_KEPT_MS = 12 * 60 * 60 * 1000;

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** Checks for a complete, readable row. Handwritten, because zod is too heavy for a lesson page. */
export function isProfile(row: unknown): row is Profile {
  const { v, id, name, picture, madeOn, key } = (row ?? {}) as Partial<Profile>;
  const keyed = key === undefined || (Array.isArray(key) && key.every(isText));
  return (
    v === 1 &&
    isText(id) &&
    typeof madeOn === 'number' &&
    keyed &&
    [name, picture].every((text) => text === undefined || isText(text))
  );
}

export function isPlace(row: unknown): row is Place {
  const { v, profile, lesson, step, of, at } = (row ?? {}) as Partial<Place>;
  return (
    v === 1 &&
    isText(profile) &&
    isText(lesson) &&
    [step, of, at].every((value) => Number.isFinite(value) && value! >= 0)
  );
}
