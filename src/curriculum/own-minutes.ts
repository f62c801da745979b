/**
 * Returns how long the lesson's own part of a period takes, in minutes: two thirds. The rest is for
 * going in, the plan and going out.
 */
export const ownMinutes = (period: number): number => Math.round((period * 2) / 3 / 5) * 5;
