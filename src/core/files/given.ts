import { decodeAssignment, type ReadCode } from '../codes/assign-code.ts';
import type { ClassDay } from '../codes/day-code.ts';

/**
 * What a class is given: one code as people type it, or several codes of seven symbols for one
 * class on one day, joined by “_”. A link, a QR and a file carry several; whoever types, types one.
 */
const BETWEEN = '_';
/** So many lessons or modules are given at once at most. */
const MAX_ASSIGNED = 4;

export const joinCodes = (codes: readonly string[]): string => codes.join(BETWEEN);

export const splitCodes = (given: string): string[] => given.split(BETWEEN);

/** What was typed as it is kept: capital letters, nothing between the symbols of a code. */
export const plainCodes = (text: string): string => text.toUpperCase().replace(/[\s·.–-]/g, '');

const isSame = (one: ClassDay | undefined, other: ClassDay | undefined): boolean =>
  one !== undefined && other !== undefined && one.number === other.number && one.day === other.day;

/**
 * Reads one code or several joined. Several of different classes or days are none of ours. Never
 * throws.
 */
export function parseAssignment(text: string): ReadCode {
  const codes = splitCodes(text);
  if (codes.length > MAX_ASSIGNED) return { state: 'wrong', why: 'length' };
  const read = codes.map(decodeAssignment);
  const wrong = read.find(({ state }) => state === 'wrong');
  if (wrong) return wrong;
  const whole = read as Extract<ReadCode, { state: 'read' }>[];
  const [first] = whole;
  if (whole.length === 1) return first!;
  if (!whole.every(({ forClass }) => isSame(forClass, first!.forClass)))
    return { state: 'wrong', why: 'check' };
  return { ...first!, items: [...new Set(whole.flatMap(({ items }) => items))] };
}
