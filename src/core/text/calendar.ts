import { mergeAttempts, type Attempt } from '../progress/attempt.ts';
import { dayOf } from './day.ts';

/**
 * The clock rule. A lab PC with a dead battery says 1970 or 2009, another 2038: no clock is
 * believed alone.
 * “Today” is the latest believable of: the clock, the day this copy was built, the last day an
 * answer was given.
 */
export type Clock = {
  /** The machine's clock, ms. */ now: number;
  /** When this copy was built, ms. */ built: number;
};

export { dayOf };

/**
 * No answer is older than the project; and a copy that is three years old has long asked to be
 * renewed.
 */
const FIRST_DAY = dayOf(Date.UTC(2026, 0, 1));
const BELIEVED_DAYS_AHEAD = 3 * 366;

const isBelievable = (day: number, { built }: Clock): boolean =>
  day >= FIRST_DAY && day <= dayOf(built) + BELIEVED_DAYS_AHEAD;

/**
 * The day of each answer, by attempt id. An answer given under a clock nobody believes takes the
 * day of the last believable one before it: order is `seq`, never time.
 */
export function daysFrom(attempts: readonly Attempt[], clock: Clock): Map<string, number> {
  const days = new Map<string, number>();
  let last = FIRST_DAY;
  for (const each of mergeAttempts([...attempts])) {
    const day = dayOf(each.at);
    if (isBelievable(day, clock)) last = day;
    days.set(each.id, last);
  }
  return days;
}

/** Today, in days since 1970, whatever the machine's clock says. */
export function todayFrom(attempts: readonly Attempt[], clock: Clock): number {
  const now = dayOf(clock.now);
  let today = Math.max(dayOf(clock.built), isBelievable(now, clock) ? now : 0);
  // A loop: a call takes no hundred thousand arguments.
  for (const day of daysFrom(attempts, clock).values()) today = Math.max(today, day);
  return today;
}

/** 24/11/2026, as Vietnamese pages write dates. */
export const dateWords = (date: Date): string =>
  `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
