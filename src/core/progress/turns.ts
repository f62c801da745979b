import type { Scored } from '../questions/score.ts';

/** The answer of one of the pupils at a computer. */
export type Turn = { seat: string; answer: unknown; said: string; scored: Scored };

/** One question at a shared computer: answers are hidden until all are given. */
export type Round = { seats: readonly string[]; turns: readonly Turn[] };

export const newRound = (seats: readonly string[]): Round => ({ seats, turns: [] });

/** Returns the next seat to answer; null when all have answered. */
export const nextIn = ({ seats, turns }: Round): string | null =>
  seats.find((seat) => !turns.some((turn) => turn.seat === seat)) ?? null;

/** Adds an answer; while answers are hidden a second one of the same seat replaces its first. */
export const withTurn = ({ seats, turns }: Round, turn: Turn): Round => ({
  seats,
  turns: [...turns.filter(({ seat }) => seat !== turn.seat), turn],
});

/** Returns an answer with its options sorted, so that the order of ticking does not matter. */
const sameOf = (answer: unknown): string =>
  JSON.stringify(Array.isArray(answer) ? [...(answer as unknown[])].sort() : answer);

export const differ = ({ turns }: Round): boolean =>
  new Set(turns.map(({ answer }) => sameOf(answer))).size > 1;

/** Returns the answer whose feedback is shown: one that is not right, if there is one. */
export const shownOf = ({ turns }: Round): Turn =>
  turns.find(({ scored }) => scored.verdict !== 'right') ?? turns.at(-1)!;

/** Returns the seats that have not answered right. */
export const notRight = ({ turns }: Round): string[] =>
  turns.filter(({ scored }) => scored.verdict !== 'right').map(({ seat }) => seat);
