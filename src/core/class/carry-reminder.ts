const DAY_MS = 86_400_000;

/** Days that classes may exist on one device alone before the page asks for a backup. */
const CARRY_DAYS = 14;

/**
 * Returns whether a backup is due: something changed since the last one, and that one is old or was
 * never made.
 * @param times of the first change, the last change and the last backup, in ms; 0 means never
 */
export function isTimeToCarry(
  { made, changed, carried }: { made: number; changed: number; carried: number },
  now: number,
): boolean {
  if (changed <= carried) return false;
  return now - Math.max(carried, made) >= CARRY_DAYS * DAY_MS;
}
