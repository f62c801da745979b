import { todayFrom, type Clock } from '../text/calendar.ts';

/**
 * The month it is, 1–12, by the clock rule of `calendar.ts`: a machine that says 1970 is not
 * believed.
 */
export const monthNow = (clock: Clock): number =>
  new Date(todayFrom([], clock) * 86_400_000).getUTCMonth() + 1;
