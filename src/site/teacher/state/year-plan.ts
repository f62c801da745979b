import { readYear, writeYear, type YearRead } from '#core/year/read-year.ts';
import type { SchoolYear } from '#core/year/year.ts';
import { localKeys, safeLocalStorage } from '#player/storage/storage-keys.ts';

/** Returns the teacher's school year stored on this device. */
export const keptYear = (): YearRead => readYear(safeLocalStorage.read(localKeys.year));

/** Stores the year; without classes and with only plain weeks, removes the key. */
export function keepYear(year: SchoolYear): { state: 'kept' | 'refused' } {
  const isEmpty = year.classes.length === 0 && Object.keys(year.weeks).length === 0;
  const text = isEmpty ? null : writeYear(year);
  return { state: safeLocalStorage.write(localKeys.year, text) ? 'kept' : 'refused' };
}
