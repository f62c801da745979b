import { SYMBOLS } from './symbols.ts';

/**
 * Four symbols that a teacher writes down for one computer. They are digits of base 23, a prime,
 * and their weighted sum is 0: one wrong symbol, or two exchanged, is noticed. No vowel, so a
 * Vietnamese keyboard leaves them as they are typed.
 */
const OWN = SYMBOLS.slice(0, 23);
const FREE = 3;
const sum = (digits: readonly number[]): number =>
  digits.reduce((all, each, at) => all + each * (at + 1), 0) % OWN.length;

/** @param random three whole numbers from 0; `newLabCode` takes real ones */
export function labCode(random: readonly number[]): string {
  const free = random.slice(0, FREE).map((each) => each % OWN.length);
  const last = OWN.split('').findIndex((_, digit) => sum([...free, digit]) === 0);
  return [...free, last].map((digit) => OWN[digit]).join('');
}

/** `getRandomValues`, because plain http has it and nothing better. */
export const newLabCode = (): string => labCode([...crypto.getRandomValues(new Uint32Array(FREE))]);

/** The code as it is meant, or null when it cannot be one: any case, spaces between. */
export function readLabCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s·.–-]/g, '');
  const digits = code.split('').map((symbol) => OWN.indexOf(symbol));
  return digits.length === FREE + 1 && !digits.includes(-1) && sum(digits) === 0 ? code : null;
}
