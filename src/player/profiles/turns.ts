import { atom } from 'nanostores';
import type { Scored } from '#core/questions/score.ts';
import type { AttemptInput } from '../progress/attempt-recorder.ts';

/** An answer at a shared computer, before it is assigned to a profile. */
export type TurnTaken = {
  answered: Omit<AttemptInput, 'seat'>;
  /** True for a choice of a few options: every pupil gives a separate answer. */
  isPick: boolean;
  /** Resets the question for the next pupil. */
  restart(): void;
  /**
   * Shows this answer with its feedback and the save status of its attempt, once all have answered.
   */
  reveal(given: unknown, scored: Scored, kept: string): void;
};

/**
 * Handling of answers at a shared computer (`site/pupil/turns/`); null with one pupil. A store, so
 * that the code loads late, and only when needed.
 */
export type Turns = {
  /**
   * Returns true if the answer is held until all are in, or was saved for all; false if the caller
   * saves it as usual.
   */
  take(turn: TurnTaken): boolean;
  /** Saves a shared answer for the partners; the active profile has it already. */
  share(answered: Omit<AttemptInput, 'seat'>): void;
  /**
   * A component with the shell's props, shown under the question. Typed unknown: the store does not
   * import Preact.
   */
  Panel: unknown;
};

export const $turns = atom<Turns | null>(null);
