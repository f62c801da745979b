export const DAY_MS = 86_400_000;
/** Days begin at midnight in Hà Nội, all year. */
const HANOI_MS = 7 * 3_600_000;

/** Returns the day in Việt Nam, in days since 1970. */
export const dayOf = (ms: number): number => Math.floor((ms + HANOI_MS) / DAY_MS);
