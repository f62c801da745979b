import { atom } from 'nanostores';
import type { Scored } from '#core/questions/score.ts';
import type { AttemptInput } from '../progress/attempt-recorder.ts';

/** An answer at a computer where several sit, before it is anybody's. */
export type TurnTaken = {
  answered: Omit<AttemptInput, 'seat'>;
  /** One pick out of a few: each gives an own answer to it. */
  isPick: boolean;
  /** The question as it begins, for whoever's turn is next. */
  restart(): void;
  /** All have answered: this one is shown, with its remark, and the saving of this attempt. */
  reveal(given: unknown, scored: Scored, kept: string): void;
};

/**
 * What several at one computer do with an answer (`site/pupil/turns/`); null while one sits here
 * alone. In a store, so that the code of it comes late, and only where it is needed.
 */
export type Turns = {
  /** True: it is held until all are in, or has been kept for all; false: it goes its usual way. */
  take(turn: TurnTaken): boolean;
  /** An answer given together was kept for the one who answers: the others get it, too. */
  share(answered: Omit<AttemptInput, 'seat'>): void;
  /** Shown under the question. A component of the shell's props; the store knows no Preact. */
  Panel: unknown;
};

export const $turns = atom<Turns | null>(null);
