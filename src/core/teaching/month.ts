import { todayFrom, type Clock } from '../text/calendar.ts';

/**
 * Returns the current month, 1–12, by the clock rule of `calendar.ts`: a computer that shows 1970
 * is not trusted.
 */
export const monthNow = (clock: Clock): number =>
  new Date(todayFrom([], clock) * 86_400_000).getUTCMonth() + 1;
