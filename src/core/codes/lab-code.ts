import { SYMBOLS } from './symbols.ts';

/**
 * Four symbols that a teacher writes down for one computer. They are digits in base 23, a prime,
 * with a weighted sum of 0, so one wrong symbol or two swapped ones are detected. There is no
 * vowel, so a Vietnamese keyboard does not change them.
 */
const OWN = SYMBOLS.slice(0, 23);
const FREE = 3;
const sum = (digits: readonly number[]): number =>
  digits.reduce((all, digit, at) => all + digit * (at + 1), 0) % OWN.length;

/**
 * Builds a code from random numbers.
 * @param random three whole numbers from 0; `newLabCode` supplies real ones
 */
export function labCode(random: readonly number[]): string {
  const free = random.slice(0, FREE).map((value) => value % OWN.length);
  const last = OWN.split('').findIndex((_, digit) => sum([...free, digit]) === 0);
  return [...free, last].map((digit) => OWN[digit]).join('');
}

/** Returns a new code. Uses `getRandomValues`, because plain http offers nothing better. */
export const newLabCode = (): string => labCode([...crypto.getRandomValues(new Uint32Array(FREE))]);

/**
 * Reads a code in any case, with spaces or dashes. Returns it normalised, or null if the check
 * fails.
 */
export function readLabCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s·.–-]/g, '');
  const digits = code.split('').map((symbol) => OWN.indexOf(symbol));
  return digits.length === FREE + 1 && !digits.includes(-1) && sum(digits) === 0 ? code : null;
}
