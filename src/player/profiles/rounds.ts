import { atom } from 'nanostores';
import { newRound, type Round } from '#core/progress/turns.ts';
import { activeProfiles } from './partners.ts';

/**
 * Questions of this page that several pupils have answered or are answering. Never on disk: a
 * hidden answer belongs to no profile yet.
 */
export const $rounds = atom<Readonly<Record<string, Round>>>({});

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((seat) => b.includes(seat));

/** Returns the round of a question; a new one if other profiles are here by now. */
export function roundOf(item: string): Round {
  const seats = activeProfiles();
  const known = $rounds.get()[item];
  return known && isSame(known.seats, seats) ? known : newRound(seats);
}

export const putRound = (item: string, round: Round): void =>
  $rounds.set({ ...$rounds.get(), [item]: round });
