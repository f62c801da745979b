import { atom } from 'nanostores';
import type { Attempt } from '#core/progress/attempt.ts';

/** Answers of the active profile in every lesson, in order. Empty until storage has opened. */
export const $attempts = atom<Attempt[]>([]);

/** Answers of a sensitive lesson: only in this tab's memory, never written anywhere. */
export const $sensitiveAttempts = atom<Attempt[]>([]);

/** Returns a copy in the order in which the answers were written. */
export const inOrder = (attempts: readonly Attempt[]): Attempt[] =>
  [...attempts].sort((a, b) => a.seq - b.seq);
