import { SYMBOLS } from './symbols.ts';

/**
 * The code on a pupil's paper card: the card's number, and four symbols known only from the card.
 * The symbols are those of class codes, so a Vietnamese keyboard does not change them. There are
 * 26⁴ = 456 976 codes per card; the teacher's PC limits the attempts.
 */
export const CODE_LENGTH = 4;
/** Ten classes of forty. */
export const MAX_CARDS = 400;

export type ReadCardCode =
  { state: 'read'; n: number; code: string } | { state: 'wrong'; why: 'shape' | 'symbols' };

/**
 * Reads a card code as people type it: “07 BK7M”, “7bk7m”, “7-BK7M”. The last four characters are
 * the symbols. Never throws.
 */
export function readCardCode(text: string): ReadCardCode {
  const typed = text.toUpperCase().replace(/[\s·.–-]/g, '');
  const [, number, code = ''] = /^(\d{1,3})(.{4})$/.exec(typed) ?? [];
  const n = Number(number);
  if (!number || n < 1 || n > MAX_CARDS) return { state: 'wrong', why: 'shape' };
  return [...code].every((symbol) => SYMBOLS.includes(symbol))
    ? { state: 'read', n, code }
    : { state: 'wrong', why: 'symbols' };
}

/** Returns the number as printed: “07”. */
export const cardNumber = (n: number): string => String(n).padStart(2, '0');

/** Returns the code as printed: “07 BK7M”. */
export const writeCardCode = (n: number, code: string): string => `${cardNumber(n)} ${code}`;
