import { fnv1a } from '../text/fnv1a.ts';
import { DAY_CODE_LENGTH, readDayCode, type ClassDay } from './day-code.ts';
import { SYMBOLS } from './symbols.ts';

/**
 * A class's assignment as a code of six symbols (up to three lessons or modules) or eight (four),
 * the same in a link, in a QR and on the blackboard. It contains only numbers of
 * content/numbers.yaml, so any copy resolves it offline. Seven symbols are one lesson or module for
 * one class on one day (`day-code.ts`); the length tells them apart.
 *
 * Layout, as one big number in base 26, most significant symbol first:
 *
 *   items of 7 bits, sorted, 0 = none (a lesson is its number, a module 100 and more:
 *   `core/teaching/assignment.ts`) | check
 *   6 symbols: 3 items, 7 check bits = 28 of 28.2 bits
 *   8 symbols: 4 items, 9 check bits = 37 of 37.6
 *
 * The format is permanent: a code on last year's blackboard photo still works.
 */
const BASE = BigInt(SYMBOLS.length);
const ITEM_BITS = 7n;
const shapes = [
  { symbols: 6, items: 3, checkBits: 7n },
  { symbols: 8, items: 4, checkBits: 9n },
] as const;

/** The most items in one code. */
export const MAX_ITEMS = 4;

export type ReadCode =
  | {
      state: 'read';
      items: number[];
      /** Only for seven symbols: the class and the day. */
      forClass?: ClassDay;
    }
  | { state: 'wrong'; why: 'length' | 'symbols' | 'check' };

/**
 * Returns a check value, FNV-1a over the items cut to `bits`. A typing slip passes once in 128 or
 * 512 times.
 */
function checkOf(items: readonly number[], bits: bigint): bigint {
  const hash = fnv1a([items.length, ...items]);
  return BigInt(hash ^ (hash >>> 16)) & ((1n << bits) - 1n);
}

const sorted = (items: readonly number[]): number[] => [...new Set(items)].sort((a, b) => a - b);

/**
 * Encodes lessons and modules as a class code.
 * @param items numbers of lessons (1–99) and modules (their number + 100), in any order
 * @throws RangeError when there are none, more than four, or a number that does not fit
 */
export function encodeAssignment(items: readonly number[]): string {
  const sortedItems = sorted(items);
  const shape = shapes.find((shape) => sortedItems.length <= shape.items);
  if (sortedItems.length === 0 || !shape || sortedItems.some((item) => item < 1 || item > 127))
    throw new RangeError(`not assignable: ${sortedItems.join()}`);
  let value = 0n;
  for (let at = 0; at < shape.items; at += 1)
    value = (value << ITEM_BITS) | BigInt(sortedItems[at] ?? 0);
  value = (value << shape.checkBits) | checkOf(sortedItems, shape.checkBits);
  let code = '';
  for (let at = 0; at < shape.symbols; at += 1) {
    code = SYMBOLS[Number(value % BASE)]! + code;
    value /= BASE;
  }
  return code;
}

/** Decodes a code as people type it: any case, with spaces or dashes. Never throws. */
export function decodeAssignment(text: string): ReadCode {
  const typed = text.toUpperCase().replace(/[\s·.–-]/g, '');
  if (typed.length === DAY_CODE_LENGTH) return readDayCode(typed);
  const shape = shapes.find((shape) => shape.symbols === typed.length);
  if (!shape) return { state: 'wrong', why: 'length' };
  let value = 0n;
  for (const symbol of typed) {
    const at = SYMBOLS.indexOf(symbol);
    if (at < 0) return { state: 'wrong', why: 'symbols' };
    value = value * BASE + BigInt(at);
  }
  const check = value & ((1n << shape.checkBits) - 1n);
  value >>= shape.checkBits;
  const items: number[] = [];
  for (let at = 0; at < shape.items; at += 1) {
    items.unshift(Number(value & 127n));
    value >>= ITEM_BITS;
  }
  const assigned = items.filter((item) => item > 0);
  const isSound =
    value === 0n &&
    assigned.length > 0 &&
    checkOf(assigned, shape.checkBits) === check &&
    encodeAssignment(assigned) === typed;
  return isSound ? { state: 'read', items: assigned } : { state: 'wrong', why: 'check' };
}

/** Returns a code in two groups, as it is read aloud: “BK7 4MN”. */
export const inGroups = (code: string): string =>
  `${code.slice(0, code.length / 2)} ${code.slice(code.length / 2)}`;
