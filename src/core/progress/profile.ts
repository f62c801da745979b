/**
 * A card: whose work this is, without saying who. `name` and `picture` come from fixed lists; a
 * profile without them belongs to whoever sits down, until the end of the lesson asks “Giữ bài này
 * lại không?”.
 * For life, like attempts. `key`: three pictures in order, asked before this card sits down. It
 * keeps work apart, it hides nothing: it lies here in plain words, and a teacher can take it off.
 * `leftAt` marks work without a card whose pupil pressed “Không phải em”.
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
 * The step a profile stands at in a lesson. Overwritten, not appended: only the last matters.
 * `half`: a sensitive lesson, of which only this is kept before its end, and it goes when “done”
 * comes; `step` is then the save point, for everybody.
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
 * Work without a card is kept this long after its pupil has left the chair, so that “Lấy lại bài
 * cũ” can bring it back.
 */
export const UNNAMED_KEPT_MS = 12 * 60 * 60 * 1000;

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** True only for a whole, readable row; hand-written because zod is too heavy for a lesson page. */
export function isProfile(row: unknown): row is Profile {
  const { v, id, name, picture, madeOn, key } = (row ?? {}) as Partial<Profile>;
  const keyed = key === undefined || (Array.isArray(key) && key.every(isText));
  return (
    v === 1 &&
    isText(id) &&
    typeof madeOn === 'number' &&
    keyed &&
    [name, picture].every((each) => each === undefined || isText(each))
  );
}

export function isPlace(row: unknown): row is Place {
  const { v, profile, lesson, step, of, at } = (row ?? {}) as Partial<Place>;
  return (
    v === 1 &&
    isText(profile) &&
    isText(lesson) &&
    [step, of, at].every((each) => Number.isFinite(each) && each! >= 0)
  );
}
