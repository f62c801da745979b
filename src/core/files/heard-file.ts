import { fnv1a } from '../text/fnv1a.ts';

/**
 * A person's marks of synthetic clips, from /teachers/record/ to `npm run voice -- <file>`:
 *
 *   { "format": "em-len-mang-nghe", "v": 1,
 *     "clips": [{ "name": "1bntee2p86t", "clear": true, "on": "2026-12-03", "sum": "1204-9ae2f01b" }] }
 *
 * `sum` is of the sound that was heard, so that a mark of a clip made anew is not taken for a mark of
 * the new one. The same text is kept in the browser. The format is permanent; fields are only added.
 */
export type HeardMark = {
  name: string;
  isClear: boolean;
  /** The day in Việt Nam, as in clips.yaml: “2026-12-03”. */
  on: string;
  sum: string;
};
export type ReadHeardFile =
  | { state: 'read'; marks: HeardMark[]; /** Rows that could not be read. */ skippedRows: number }
  | { state: 'refused'; why: 'not-ours' | 'damaged' | 'newer' | 'empty' };

const FORMAT = 'em-len-mang-nghe';
const VERSION = 1;
/** Every clip of grades 1–3 is about 400 KB of marks. */
const MAX = 4_000_000;

/** Returns length and FNV-1a of a sound. Also on plain http, where browsers offer no other hash. */
export const soundSum = (bytes: Uint8Array): string =>
  `${bytes.length}-${fnv1a(bytes).toString(16).padStart(8, '0')}`;

export const writeHeardFile = (marks: readonly HeardMark[]): string =>
  JSON.stringify({
    format: FORMAT,
    v: VERSION,
    clips: marks.map(({ name, isClear, on, sum }) => ({ name, clear: isClear, on, sum })),
  });

const isDay = (on: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(on) && new Date(`${on}T00:00Z`).toJSON()?.slice(0, 10) === on;

/** Reads a row; null if a field is missing or odd. */
function markIn(row: unknown): HeardMark | null {
  const { name, clear, on, sum } = (row ?? {}) as Record<string, unknown>;
  const isSound =
    typeof name === 'string' &&
    /^[0-9a-z]{11}$/.test(name) &&
    typeof clear === 'boolean' &&
    typeof on === 'string' &&
    isDay(on) &&
    typeof sum === 'string' &&
    /^\d+-[0-9a-f]{8}$/.test(sum);
  return isSound ? { name, isClear: clear, on, sum } : null;
}

/** Reads a file of marks, each clip's last mark once. Never throws, whatever the text. */
export function readHeardFile(text: string): ReadHeardFile {
  const refused = (why: 'not-ours' | 'damaged' | 'newer' | 'empty'): ReadHeardFile => ({
    state: 'refused',
    why,
  });
  if (text.length > MAX || !text.includes(FORMAT)) return refused('not-ours');
  try {
    const file = JSON.parse(text) as { format?: unknown; v?: unknown; clips?: unknown } | null;
    if (file?.format !== FORMAT) return refused('not-ours');
    if (typeof file.v !== 'number' || file.v > VERSION) return refused('newer');
    if (!Array.isArray(file.clips)) return refused('damaged');
    if (file.clips.length === 0) return refused('empty');
    const rows = file.clips.map(markIn);
    const marks = rows.flatMap((mark) => (mark ? [mark] : []));
    if (marks.length === 0) return refused('damaged');
    return {
      state: 'read',
      marks: [...new Map(marks.map((mark) => [mark.name, mark])).values()],
      skippedRows: rows.length - marks.length,
    };
  } catch {
    return refused('damaged');
  }
}

/** Returns a file name such as `nghe-2026-12-03.json`. */
export const heardFileName = (on: string): string => `nghe-${on}.json`;
