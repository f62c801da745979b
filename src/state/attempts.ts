import { atom } from 'nanostores';
import type { Attempt } from '../domain/attempt.ts';

/** Answers of the pupil at this seat, of every lesson, in order. Empty until storage has opened. */
export const $attempts = atom<Attempt[]>([]);

/** Answers of a sensitive lesson: in this tab's memory, never written anywhere. */
export const $quiet = atom<Attempt[]>([]);

/** One profile's answers among all of this device, in the order in which they were written. */
export const attemptsOf = (attempts: readonly Attempt[], profile: string): Attempt[] =>
  attempts.filter((attempt) => attempt.profile === profile).sort((one, other) => one.seq - other.seq);
