import type { Scored } from '../questions/score.ts';

/** What one of those at a computer answered. */
export type Turn = { seat: string; answer: unknown; said: string; scored: Scored };

/** One question at a computer where several sit: answers are hidden until all are in. */
export type Round = { seats: readonly string[]; turns: readonly Turn[] };

export const newRound = (seats: readonly string[]): Round => ({ seats, turns: [] });

/** Whose turn it is; null when all are in. */
export const nextIn = ({ seats, turns }: Round): string | null =>
  seats.find((seat) => !turns.some((turn) => turn.seat === seat)) ?? null;

/**
 * Puts an answer in; a second one of the same seat takes the place of its first, as long as it is
 * hidden.
 */
export const withTurn = ({ seats, turns }: Round, turn: Turn): Round => ({
  seats,
  turns: [...turns.filter(({ seat }) => seat !== turn.seat), turn],
});

/** An answer's options in one order: two who ticked the same in another order ticked the same. */
const sameOf = (answer: unknown): string =>
  JSON.stringify(Array.isArray(answer) ? [...(answer as unknown[])].sort() : answer);

export const differ = ({ turns }: Round): boolean =>
  new Set(turns.map(({ answer }) => sameOf(answer))).size > 1;

/** The answer whose remark is shown: one that is to be looked at again, where there is one. */
export const shownOf = ({ turns }: Round): Turn =>
  turns.find(({ scored }) => scored.verdict !== 'right') ?? turns.at(-1)!;

/** Who has still to find the right answer when the others have it. */
export const notRight = ({ turns }: Round): string[] =>
  turns.filter(({ scored }) => scored.verdict !== 'right').map(({ seat }) => seat);
