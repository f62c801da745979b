import { fnv1a } from '../text/fnv1a.ts';
import { SYMBOLS } from './symbols.ts';

/**
 * One lesson or module for one class on one day, as seven symbols. `assign-code.ts` reads all
 * lengths; this is the middle one.
 *
 * Layout, as one number in base 26, most significant symbol first:
 *
 *   item of 7 bits | class 1–63, 6 bits | day of the school year 0–365, 9 bits | check, 10 bits
 *   32 of 32.9 bits
 *
 * The school year is left out: on the day the code is typed it is known
 * (`core/class/school-year.ts`). The format is permanent, like the other two.
 */
export const DAY_CODE_LENGTH = 7;

const BASE = SYMBOLS.length;
const [CLASSES, DAYS, CHECKS] = [2 ** 6, 2 ** 9, 2 ** 10] as const;
const MAX = { item: 127, number: 63, day: 365 } as const;

/**
 * The class that gets the lesson (its number on the teacher's device), and the day of the school
 * year.
 */
export type ClassDay = { number: number; day: number };

type Read =
  | { state: 'read'; items: number[]; forClass: ClassDay }
  | { state: 'wrong'; why: 'symbols' | 'check' };

/**
 * Returns a check value. A typing slip passes once in 1024 times, and then only if class and day
 * stay in range.
 */
function checkOf(item: number, { number, day }: ClassDay): number {
  const hash = fnv1a([DAY_CODE_LENGTH, item, number, day & 255, day >> 8]);
  return (hash ^ (hash >>> 16)) & (CHECKS - 1);
}

const isIn = (value: number, from: number, to: number): boolean =>
  Number.isInteger(value) && value >= from && value <= to;

/**
 * Encodes one lesson or module for one class on one day.
 * @param item number of a lesson (1–99) or of a module (its number + 100)
 * @throws RangeError when a number does not fit
 */
export function writeDayCode(item: number, forClass: ClassDay): string {
  const { number, day } = forClass;
  if (!isIn(item, 1, MAX.item) || !isIn(number, 1, MAX.number) || !isIn(day, 0, MAX.day))
    throw new RangeError(`not assignable: ${item} for class ${number} on day ${day}`);
  // 32 bits exceed the signed range of bit operations, so this multiplies.
  let value = ((item * CLASSES + number) * DAYS + day) * CHECKS + checkOf(item, forClass);
  let code = '';
  for (let written = 0; written < DAY_CODE_LENGTH; written += 1) {
    code = SYMBOLS[value % BASE]! + code;
    value = Math.floor(value / BASE);
  }
  return code;
}

/**
 * Decodes a code of seven symbols. Never throws.
 * @param typed seven capital letters and digits, nothing between
 */
export function readDayCode(typed: string): Read {
  let value = 0;
  for (const symbol of typed) {
    const digit = SYMBOLS.indexOf(symbol);
    if (digit < 0) return { state: 'wrong', why: 'symbols' };
    value = value * BASE + digit;
  }
  const check = value % CHECKS;
  const day = Math.floor(value / CHECKS) % DAYS;
  const number = Math.floor(value / CHECKS / DAYS) % CLASSES;
  const item = Math.floor(value / CHECKS / DAYS / CLASSES);
  const forClass = { number, day };
  const isSound =
    isIn(item, 1, MAX.item) &&
    isIn(number, 1, MAX.number) &&
    isIn(day, 0, MAX.day) &&
    checkOf(item, forClass) === check;
  return isSound ? { state: 'read', items: [item], forClass } : { state: 'wrong', why: 'check' };
}
