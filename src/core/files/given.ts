import { decodeAssignment, type ReadCode } from '../codes/assign-code.ts';
import type { ClassDay } from '../codes/day-code.ts';

/**
 * An assignment: one code as people type it, or several codes of seven symbols for one class on one
 * day, joined by “_”. Links, QR codes and files carry several; by hand a pupil types one.
 */
const BETWEEN = '_';
/** The most lessons or modules in one assignment. */
const MAX_ASSIGNED = 4;

export const joinCodes = (codes: readonly string[]): string => codes.join(BETWEEN);

export const splitCodes = (given: string): string[] => given.split(BETWEEN);

/** Normalises typed codes for storing: capital letters, nothing between the symbols. */
export const plainCodes = (text: string): string => text.toUpperCase().replace(/[\s·.–-]/g, '');

const isSame = (a: ClassDay | undefined, b: ClassDay | undefined): boolean =>
  a !== undefined && b !== undefined && a.number === b.number && a.day === b.day;

/**
 * Reads one code or several joined ones. Several codes of different classes or days are refused.
 * Never throws.
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
