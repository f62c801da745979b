import { atom } from 'nanostores';
import type { Attempt } from '#core/progress/attempt.ts';

/** Answers of the pupil at this seat, of every lesson, in order. Empty until storage has opened. */
export const $attempts = atom<Attempt[]>([]);

/** Answers of a sensitive lesson: in this tab's memory, never written anywhere. */
export const $sensitiveAttempts = atom<Attempt[]>([]);

/** Answers in the order in which they were written. */
export const inOrder = (attempts: readonly Attempt[]): Attempt[] =>
  [...attempts].sort((one, other) => one.seq - other.seq);
