import { isAnswerOf } from '../questions/answer-shape.ts';
import { isAttempt, type Attempt } from '../progress/attempt.ts';
import { isPlace, isProfile, type Place, type Profile } from '../progress/profile.ts';
import { checkSum } from './work-sum.ts';

/**
 * Work carried as a file, for /me/: text of one JSON object.
 *
 *   { "format": "em-len-mang", "v": 1, "made": <ms>, "profiles": […], "attempts": […], "places": […], "all": <sum> }
 *
 * `all` is there in what is saved and carried since December 2026 (`work-sum.ts`).
 * Rows are those of `core/`; a picture key stays behind, it belongs to the computer. For life: a
 * file written today must open in ten years, so fields are only ever added. Reading trusts nothing:
 * size, then JSON, then row by row, each rebuilt field by field; rows it does not know are counted
 * and left out.
 */
export type Work = { profiles: Profile[]; attempts: Attempt[]; places: Place[] };

export type ReadWork =
  | {
      state: 'read';
      work: Work;
      /** Rows that could not be read. */
      skippedRows: number;
      /** Its sum was there and is right (`work-sum.ts`). Absent: it could not be checked. */
      isWhole?: true;
    }
  | { state: 'refused'; why: 'too-big' | 'not-ours' | 'damaged' | 'altered' | 'newer' | 'empty' };

const FORMAT = 'em-len-mang';
const VERSION = 1;
/** A school year of one pupil is about 0.3 MB. */
export const MAX_BYTES = 5_000_000;
/** Longer is no name, and no id of ours. */
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
 * What a file holds. Never throws, whatever the text.
 * @param most a class's work was one such file once, much larger than a card's (`class-file.ts`)
 */
export function parseWork(text: string, most = MAX_BYTES): ReadWork {
  if (text.length > most) return { state: 'refused', why: 'too-big' };
  const file = parsed(text);
  // Cut off on the way, or on a bad stick: another copy of the file helps, which another file would
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
 * A card's name is letters and digits: a million of them, a line break or a sign that turns the
 * line round is no name.
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

/** Field by field, so that nothing a stranger put into the file comes along. */
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
      // The score stands without it. What has another shape than its kind gives could stop whatever
      // reads it.
      answer: isAnswerOf(kind, answer) ? answer : undefined,
      said: text(said),
      misconception: text(misconception),
      unsure: unsure === true ? unsure : undefined,
    }),
  } as Attempt;
}
