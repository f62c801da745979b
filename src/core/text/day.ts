export const DAY_MS = 86_400_000;
/** Days begin at midnight in Hà Nội, all year. */
const HANOI_MS = 7 * 3_600_000;

/** Days since 1970, in Việt Nam. */
export const dayOf = (ms: number): number => Math.floor((ms + HANOI_MS) / DAY_MS);
