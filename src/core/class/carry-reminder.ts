const DAY_MS = 86_400_000;

/** So long a teacher's classes may stand on one device alone before the page asks for a copy. */
const CARRY_DAYS = 14;

/**
 * Whether it is time for a copy: something was written since the last one, and that one is old, or
 * was never made.
 * @param times when something was first written, when last, and when a copy was last made, ms; 0 is
 *   never
 */
export function isTimeToCarry(
  { made, changed, carried }: { made: number; changed: number; carried: number },
  now: number,
): boolean {
  if (changed <= carried) return false;
  return now - Math.max(carried, made) >= CARRY_DAYS * DAY_MS;
}
