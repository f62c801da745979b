import { mergeAttempts, type Attempt } from '../progress/attempt.ts';
import { dayOf } from './day.ts';

/**
 * The clock rule. A lab PC with a dead battery shows 1970 or 2009, another 2038, so no clock is
 * trusted alone. “Today” is the latest believable of: the clock, the build day of this copy, and
 * the last day an answer was given.
 */
export type Clock = {
  /** The computer's clock, ms. */ now: number;
  /** Build time of this copy, ms. */ built: number;
};

export { dayOf };

/** No answer is older than the project, and a copy three years old has long asked to be updated. */
const FIRST_DAY = dayOf(Date.UTC(2026, 0, 1));
const BELIEVED_DAYS_AHEAD = 3 * 366;

const isBelievable = (day: number, { built }: Clock): boolean =>
  day >= FIRST_DAY && day <= dayOf(built) + BELIEVED_DAYS_AHEAD;

/**
 * Returns the day of each answer, by attempt id. An answer with an implausible date gets the day of
 * the last plausible one before it: order is `seq`, never time.
 */
export function daysFrom(attempts: readonly Attempt[], clock: Clock): Map<string, number> {
  const days = new Map<string, number>();
  let last = FIRST_DAY;
  for (const attempt of mergeAttempts([...attempts])) {
    const day = dayOf(attempt.at);
    if (isBelievable(day, clock)) last = day;
    days.set(attempt.id, last);
  }
  return days;
}

/** Returns today, in days since 1970, even if the computer's clock is wrong. */
export function todayFrom(attempts: readonly Attempt[], clock: Clock): number {
  const now = dayOf(clock.now);
  let today = Math.max(dayOf(clock.built), isBelievable(now, clock) ? now : 0);
  // A loop, because a call cannot take a hundred thousand arguments.
  for (const day of daysFrom(attempts, clock).values()) today = Math.max(today, day);
  return today;
}

/** Formats a date as Vietnamese pages do: 24/11/2026. */
export const dateWords = (date: Date): string =>
  `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
