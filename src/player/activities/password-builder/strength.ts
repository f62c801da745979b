import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { guessedFirst } from './guessed-first.ts';

/**
 * A machine that guesses has some thousand plain words, and ours stand among them: as far down as
 * this.
 */
const BEFORE = 4000;
const others = Array.from({ length: BEFORE }, (_, n) => `\n${n}`);

/**
 * About how many guesses a machine needs that knows what people choose and has `words` on its list,
 * as a power of ten; `known` is what somebody who knows the owner tries first. Loaded late: it is
 * larger than the kind.
 */
export const guessesOf = (
  password: string,
  words: readonly string[],
  known: readonly string[],
): number =>
  new ZxcvbnFactory({
    dictionary: { ...guessedFirst, words: [...guessedFirst['words']!, ...others, ...words] },
  }).check(password, [...known]).guessesLog10;
