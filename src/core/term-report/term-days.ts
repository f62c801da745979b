import type { Term } from './from-board.ts';

/** Days of a report in the format of a date field: “2026-09-05”. */
export type TermDays = { from: string; to: string };

const dayText = (date: Date): string =>
  [
    date.getFullYear(),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-');

/**
 * Returns a term's usual beginning, up to today: the first of August, or the middle of January. The
 * teacher corrects it.
 */
export function termFrom(today: Date): TermDays {
  const year = today.getFullYear();
  const isSecond = today >= new Date(year, 0, 16) && today < new Date(year, 7, 1);
  const from = isSecond
    ? new Date(year, 0, 16)
    : new Date(today >= new Date(year, 7, 1) ? year : year - 1, 7, 1);
  return { from: dayText(from), to: dayText(today) };
}

/** Formats a day: “5/9/2026”; dots if no day was chosen. */
export const writtenDay = (day: string): string =>
  day === '' ? '……' : day.split('-').reverse().map(Number).join('/');

/** Returns whole days in the local time zone, including the last one. */
export function termOf({ from, to }: TermDays): Term {
  const midnight = (day: string, more: number): number => {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number];
    return new Date(year, month - 1, date + more).getTime();
  };
  return { from: midnight(from, 0), until: midnight(to, 1) };
}
