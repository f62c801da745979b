/** A day as written in files: 2026-09-07. It has no hour and no time zone. */
export type Day = string;

const DAY_MS = 86_400_000;
const asDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** Returns whether a text is a valid day. */
export const isDay = (text: unknown): text is Day =>
  typeof text === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  asDay(Date.parse(text)) === text;

export const daysLater = (day: Day, days: number): Day => asDay(Date.parse(day) + days * DAY_MS);

/** Returns the weekday: 1 Monday … 7 Sunday. */
export const weekday = (day: Day): number => new Date(Date.parse(day)).getUTCDay() || 7;

/** Returns the Monday of a day's week. */
export const mondayOf = (day: Day): Day => daysLater(day, 1 - weekday(day));

/**
 * Returns the first Monday of September of a day's school year; for planning a school year begins
 * in June.
 */
export function usualFirstMonday(day: Day): Day {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return mondayOf(`${month >= 6 ? year : year - 1}-09-07`);
}

/** Formats a day as Vietnamese pages do: 7/9/2026. */
export const dayInWords = (day: Day): string => day.split('-').reverse().map(Number).join('/');
