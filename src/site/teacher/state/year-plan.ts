import { readYear, writeYear, type YearRead } from '#core/year/read-year.ts';
import type { SchoolYear } from '#core/year/year.ts';
import { localKeys, safeLocalStorage } from '#player/storage/storage-keys.ts';

/** The teacher's school year as this device keeps it. */
export const keptYear = (): YearRead => readYear(safeLocalStorage.read(localKeys.year));

/** Keeps it; without a class and with plain weeks alone the key itself goes. */
export function keepYear(year: SchoolYear): { state: 'kept' | 'refused' } {
  const isEmpty = year.classes.length === 0 && Object.keys(year.weeks).length === 0;
  const text = isEmpty ? null : writeYear(year);
  return { state: safeLocalStorage.write(localKeys.year, text) ? 'kept' : 'refused' };
}
