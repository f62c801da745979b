import {
  nextIn,
  notRight,
  shownOf,
  withTurn,
  type Round,
  type Turn,
} from '#core/progress/turns.ts';
import { recordAttempt } from '#player/progress/attempt-recorder.ts';
import { activeProfiles } from '#player/profiles/partners.ts';
import { putRound, roundOf } from '#player/profiles/rounds.ts';
import type { TurnTaken, Turns } from '#player/profiles/turns.ts';

/** Exit forms are taken alone. */
const isAlone = (use: string): boolean => use.startsWith('exit');

/** Stores each pupil's own answer once all have answered, and shows one of them. */
function reveal(
  round: Round,
  { answered, reveal: show }: Pick<TurnTaken, 'answered' | 'reveal'>,
): void {
  const shown = shownOf(round);
  const kept = round.turns.map(({ seat, answer, said, scored }): [string, string] => [
    seat,
    recordAttempt({ ...answered, seat: { profile: seat }, answer, said, scored }),
  ]);
  show(shown.answer, shown.scored, kept.find(([seat]) => seat === shown.seat)![1]);
}

/** Takes the answer of one pupil, from any keys. */
export function takeFor(seat: string, turn: TurnTaken): void {
  const { answered } = turn;
  const { item, answer, said, scored } = answered;
  const pupilTurn: Turn = { seat, answer, said, scored };
  const round = withTurn(roundOf(item), pupilTurn);
  putRound(item, round);
  if (nextIn(round) === null) reveal(round, turn);
  else turn.restart();
}

/** Takes the joint choice after talking: it counts for the pupils who were wrong. */
function takeTogether(round: Round, { answered, reveal: show }: TurnTaken): void {
  const seats = notRight(round).length > 0 ? notRight(round) : round.seats;
  const kept = seats.map((seat) => recordAttempt({ ...answered, seat: { profile: seat } }));
  const found = answered.scored.verdict === 'right';
  if (found) {
    const { answer, said, scored } = answered;
    putRound(answered.item, {
      ...round,
      turns: round.turns.map(({ seat }) => ({ seat, answer, said, scored })),
    });
  }
  show(answered.answer, answered.scored, kept[0]!);
}

const isQuiet = (): boolean => document.documentElement.dataset['quiet'] !== undefined;

export const turnsHere = (Panel: unknown): Turns => ({
  Panel,
  take: (turn) => {
    const { item, use } = turn.answered;
    if (!turn.isPick || isQuiet() || isAlone(use) || activeProfiles().length < 2) return false;
    const round = roundOf(item);
    const next = nextIn(round);
    if (next === null) takeTogether(round, turn);
    else takeFor(next, turn);
    return true;
  },
  share: (answered) => {
    if (isQuiet() || isAlone(answered.use)) return;
    for (const seat of activeProfiles().slice(1))
      recordAttempt({ ...answered, seat: { profile: seat } });
  },
});
