import { atom } from 'nanostores';
import { newRound, type Round } from '#core/progress/turns.ts';
import { activeProfiles } from './partners.ts';

/**
 * The questions of this page that several have answered, or are answering. Never on disk: what is
 * hidden is nobody's yet.
 */
export const $rounds = atom<Readonly<Record<string, Round>>>({});

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((seat) => other.includes(seat));

/** The round of a question; a new one when others sit here by now. */
export function roundOf(item: string): Round {
  const seats = activeProfiles();
  const known = $rounds.get()[item];
  return known && isSame(known.seats, seats) ? known : newRound(seats);
}

export const putRound = (item: string, round: Round): void =>
  $rounds.set({ ...$rounds.get(), [item]: round });
