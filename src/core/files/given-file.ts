import { joinCodes, parseAssignment, splitCodes } from './given.ts';

/**
 * An assignment as a file, for computers that share a folder or get a stick:
 *
 *   { "format": "em-len-mang-giao", "v": 1, "codes": ["K7T4BXZ", …] }
 *
 * It contains only codes: no name, and no class but its number. The format is permanent; fields are
 * only added.
 */
const FORMAT = 'em-len-mang-giao';
const VERSION = 1;
const MAX = 2000;

export type ReadGivenFile =
  { state: 'read'; given: string } | { state: 'refused'; why: 'not-ours' | 'damaged' | 'newer' };

export const writeGivenFile = (given: string): string =>
  JSON.stringify({ format: FORMAT, v: VERSION, codes: splitCodes(given) });

/** Reads an assignment file. Never throws, whatever the text. */
export function readGivenFile(text: string): ReadGivenFile {
  const refused = (why: 'not-ours' | 'damaged' | 'newer'): ReadGivenFile => ({
    state: 'refused',
    why,
  });
  if (text.length > MAX || !text.includes(FORMAT)) return refused('not-ours');
  try {
    const file = JSON.parse(text) as { format?: unknown; v?: unknown; codes?: unknown } | null;
    if (file?.format !== FORMAT) return refused('not-ours');
    if (typeof file.v !== 'number' || file.v > VERSION) return refused('newer');
    if (!Array.isArray(file.codes) || !file.codes.every((code) => typeof code === 'string'))
      return refused('damaged');
    const given = joinCodes(file.codes);
    return parseAssignment(given).state === 'read' ? { state: 'read', given } : refused('damaged');
  } catch {
    return refused('damaged');
  }
}
