import { SYMBOLS } from './symbols.ts';

/**
 * What stands on a pupil's paper card: its number, and four symbols that only the card knows. The
 * symbols are those of class codes, so a Vietnamese keyboard leaves them alone. 26⁴ = 456 976 codes
 * a card; the teacher's PC lets nobody try many.
 */
export const CODE_LENGTH = 4;
/** Ten classes of forty. */
export const MAX_CARDS = 400;

export type ReadCardCode =
  { state: 'read'; n: number; code: string } | { state: 'wrong'; why: 'shape' | 'symbols' };

/**
 * Reads a card as people type it, “07 BK7M”, “7bk7m”, “7-BK7M”. The last four are the symbols.
 * Never throws.
 */
export function readCardCode(text: string): ReadCardCode {
  const typed = text.toUpperCase().replace(/[\s·.–-]/g, '');
  const [, number, code = ''] = /^(\d{1,3})(.{4})$/.exec(typed) ?? [];
  const n = Number(number);
  if (!number || n < 1 || n > MAX_CARDS) return { state: 'wrong', why: 'shape' };
  return [...code].every((each) => SYMBOLS.includes(each))
    ? { state: 'read', n, code }
    : { state: 'wrong', why: 'symbols' };
}

/** “07”, as it is printed. */
export const cardNumber = (n: number): string => String(n).padStart(2, '0');

/** “07 BK7M”. */
export const writeCardCode = (n: number, code: string): string => `${cardNumber(n)} ${code}`;
