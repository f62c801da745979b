import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { guessedFirst } from './guessed-first.ts';

/**
 * The rank of our words in the dictionary of a guessing machine, which has some thousand plain
 * words.
 */
const BEFORE = 4000;
const fillers = Array.from({ length: BEFORE }, (_, n) => `\n${n}`);

/**
 * Returns the approximate number of guesses, as a power of ten, of a machine that knows common
 * passwords and has `words` on its list. `known` is tried first, by someone who knows the owner.
 * Loaded late: it is larger than the kind.
 */
export const guessesOf = (
  password: string,
  words: readonly string[],
  known: readonly string[],
): number =>
  new ZxcvbnFactory({
    dictionary: { ...guessedFirst, words: [...guessedFirst['words']!, ...fillers, ...words] },
  }).check(password, [...known]).guessesLog10;
