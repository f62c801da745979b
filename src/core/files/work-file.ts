import { isAnswerOf } from '../questions/answer-shape.ts';
import { isAttempt, type Attempt } from '../progress/attempt.ts';
import { isPlace, isProfile, type Place, type Profile } from '../progress/profile.ts';
import { checkSum } from './work-sum.ts';

/**
 * Work as a file, for /me/: text of one JSON object.
 *
 *   { "format": "em-len-mang", "v": 1, "made": <ms>, "profiles": […], "attempts": […], "places":
 *   […], "all": <sum> }
 *
 * `all` is present in files saved since December 2026 (`work-sum.ts`). Rows are those of `core/`; a
 * picture key is omitted, because it belongs to the computer. The format is permanent: a file
 * written today must open in ten years, so fields are only ever added. Reading trusts nothing: it
 * checks the size, then JSON, then each row, rebuilt field by field. Unknown rows are counted and
 * left out.
 */
export type Work = { profiles: Profile[]; attempts: Attempt[]; places: Place[] };

export type ReadWork =
  | {
      state: 'read';
      work: Work;
      /** Number of rows that could not be read. */
      skippedRows: number;
      /** A valid sum was present (`work-sum.ts`). Absent: the file could not be checked. */
      isWhole?: true;
    }
  | { state: 'refused'; why: 'too-big' | 'not-ours' | 'damaged' | 'altered' | 'newer' | 'empty' };

const FORMAT = 'em-len-mang';
const VERSION = 1;
/** A school year of one pupil is about 0.3 MB. */
export const MAX_BYTES = 5_000_000;
/** Limits for names and for ids. */
const MAX_LENGTH = { name: 40, id: 200 };

export const serializeWork = ({ profiles, attempts, places }: Work, made: number): string =>
  JSON.stringify({
    format: FORMAT,
    v: VERSION,
    made,
    profiles: profiles.map(({ key: _, ...rest }) => rest),
    attempts,
    places,
  });

/**
 * Parses a work file. Never throws, whatever the text.
 * @param most a class's work was one such file once, much larger than a card's (`class-file.ts`)
 */
export function parseWork(text: string, most = MAX_BYTES): ReadWork {
  if (text.length > most) return { state: 'refused', why: 'too-big' };
  const file = parsed(text);
  // The file was cut off in transfer or on a bad stick: another copy of it helps, another file does
  // not.
  if (!file && text.slice(0, 200).includes(`"${FORMAT}"`))
    return { state: 'refused', why: 'damaged' };
  if (file?.format !== FORMAT) return { state: 'refused', why: 'not-ours' };
  if (typeof file.v !== 'number' || file.v > VERSION) return { state: 'refused', why: 'newer' };
  const sum = checkSum(file);
  if (sum === 'altered') return { state: 'refused', why: 'altered' };
  const rows = (field: string): unknown[] =>
    Array.isArray(file[field]) ? (file[field] as unknown[]) : [];
  const [profiles, attempts, places] = [rows('profiles'), rows('attempts'), rows('places')];
  const work: Work = {
    profiles: profiles
      .filter(isProfile)
      .filter(hasShortIds)
      .map(({ v, id, name, picture, madeOn }) => ({
        v,
        id,
        madeOn,
        ...given({ name: tidyName(name), picture: ownPicture(picture) }),
      })),
    attempts: attempts.filter(isAttempt).filter(hasShortIds).map(ownAttempt),
    places: places
      .filter(isPlace)
      .filter(hasShortIds)
      .map(({ v, profile, lesson, step, of, at, half }) => ({
        v,
        profile,
        lesson,
        step,
        of,
        at,
        ...(half === true ? { half } : {}),
      })),
  };
  const all = profiles.length + attempts.length + places.length;
  const read = work.profiles.length + work.attempts.length + work.places.length;
  if (read === 0) return { state: 'refused', why: 'empty' };
  return {
    state: 'read',
    work,
    skippedRows: all - read,
    ...(sum === 'whole' ? { isWhole: true } : {}),
  };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

type Given<T> = { [Field in keyof T]?: Exclude<T[Field], undefined> };
const given = <T extends object>(fields: T): Given<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;

/**
 * Returns a card's name reduced to letters and digits. Removes line breaks and bidirectional
 * control characters, and limits the length.
 */
const tidyName = (name: string | undefined): string | undefined =>
  name
    ?.slice(0, 1000)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} ]/gu, '')
    .replace(/\p{M}{3,}/gu, '')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, MAX_LENGTH.name)
    .trim() || undefined;

const ownPicture = (picture: string | undefined): string | undefined =>
  picture && /^[a-z][a-z-]{0,39}$/.test(picture) ? picture : undefined;

const hasShortIds = (row: object): boolean =>
  ['id', 'profile', 'lesson', 'item', 'kind', 'use', 'spec'].every(
    (field) => String((row as Record<string, unknown>)[field] ?? '').length <= MAX_LENGTH.id,
  );

/** Copies field by field, so that unknown fields are dropped. */
function ownAttempt(row: Attempt): Attempt {
  const {
    v,
    id,
    seq,
    profile,
    lesson,
    item,
    kind,
    use,
    answer,
    said,
    earned,
    total,
    unsure,
    misconception,
    hints,
    spec,
    at,
  } = row;
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return {
    v,
    id,
    seq,
    profile,
    lesson,
    item,
    kind,
    use,
    earned,
    total,
    hints,
    spec,
    at,
    ...given({
      // The score is kept without it. An answer of another shape than its kind's could crash its
      // readers.
      answer: isAnswerOf(kind, answer) ? answer : undefined,
      said: text(said),
      misconception: text(misconception),
      unsure: unsure === true ? unsure : undefined,
    }),
  } as Attempt;
}
