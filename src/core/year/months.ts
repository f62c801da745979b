import { daysLater } from './day.ts';
import { weeksOf, type SchoolYear, type Week } from './year.ts';

/** A month of the school year, 1–12, with its weeks. */
export type Month = { month: number; weeks: Week[] };

/** Days from a Monday to its Thursday. */
const TO_THURSDAY = 3;

/**
 * Returns the year's weeks by month. A week belongs to the month of its Thursday, the month most of
 * its days are in.
 */
export function monthsOf(year: SchoolYear): Month[] {
  const months: Month[] = [];
  for (const week of weeksOf(year)) {
    const month = Number(daysLater(week.monday, TO_THURSDAY).split('-')[1]);
    if (months.at(-1)?.month !== month) months.push({ month, weeks: [] });
    months.at(-1)!.weeks.push(week);
  }
  return months;
}
