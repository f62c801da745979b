import { isDay, weekday } from './day.ts';
import { MAX_NAME_LENGTH, MAX_CLASSES } from './edit-year.ts';
import { type ClassYear, type SchoolYear, STUDY_WEEKS, type WeekKind } from './year.ts';

/** Version of the stored format; a later format gets another number. */
const VERSION = 1;

export type YearRead = { state: 'read'; year: SchoolYear } | { state: 'none' | 'broken' | 'newer' };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWhole = (value: unknown, from: number, to: number): value is number =>
  Number.isInteger(value) && (value as number) >= from && (value as number) <= to;
const isKind = (value: unknown): value is WeekKind =>
  ['exam', 'tet', 'off'].includes(value as string);

function readClass(value: unknown): ClassYear | null {
  if (!isObject(value)) return null;
  const { id, name, grade, day, isLastPeriod, homeDay, placed } = value;
  if (
    typeof id !== 'string' ||
    typeof name !== 'string' ||
    !isWhole(grade, 1, 12) ||
    !isWhole(day, 1, 6)
  )
    return null;
  return {
    id,
    name: name.slice(0, MAX_NAME_LENGTH),
    grade,
    day,
    isLastPeriod: isLastPeriod === true,
    homeDay: isWhole(homeDay, 1, 6) ? homeDay : null,
    placed: Object.fromEntries(
      Object.entries(isObject(placed) ? placed : {}).filter((entry): entry is [string, number] =>
        isWhole(entry[1], 1, STUDY_WEEKS),
      ),
    ),
  };
}

/** Parses the stored year; a value that is not a plan of ours is reported and left untouched. */
export function readYear(text: string | null): YearRead {
  if (text === null) return { state: 'none' };
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return { state: 'broken' };
  }
  if (!isObject(kept)) return { state: 'broken' };
  if (typeof kept['version'] === 'number' && kept['version'] > VERSION) return { state: 'newer' };
  const { first, weeks, classes } = kept;
  if (!isDay(first) || weekday(first) !== 1 || !Array.isArray(classes)) return { state: 'broken' };
  return {
    state: 'read',
    year: {
      first,
      weeks: Object.fromEntries(
        Object.entries(isObject(weeks) ? weeks : {}).filter(
          (entry): entry is [string, WeekKind] => isDay(entry[0]) && isKind(entry[1]),
        ),
      ),
      classes: classes.flatMap((schoolClass) => readClass(schoolClass) ?? []).slice(0, MAX_CLASSES),
    },
  };
}

export const writeYear = (year: SchoolYear): string =>
  JSON.stringify({ version: VERSION, ...year });
