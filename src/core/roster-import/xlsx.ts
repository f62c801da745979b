import { strFromU8, Unzip, UnzipInflate, zipSync, type Zippable } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { areaOfAll } from './sheet-area.ts';

/**
 * Result of reading a spreadsheet. Only this file uses `read-excel-file`; it is loaded when a file
 * is opened.
 */
export type ReadSheets =
  { state: 'read'; sheets: string[][][] } | { state: 'refused'; why: 'damaged' | 'too-big' };

/** Limit for a list's inflated parts, whatever sizes the zip states. */
const MAX_INFLATED = 40_000_000;
/** Limit for the cells of all sheets, gaps included: a school's whole year is a tenth of it. */
const MAX_CELLS = 4_000_000;
/** Limit for the letters of all cells: every cell may refer to one long text. */
const MAX_LETTERS = 20_000_000;
/** No name, number or class is longer. */
const MAX_CELL_LENGTH = 500;
const SLICE = 16_384;

/**
 * Repacks the parts of an .xlsx into an uncompressed zip. They are inflated here and counted while
 * they grow, so that the reader gets no more than allowed, and needs no worker, which the pages'
 * CSP forbids.
 */
function unpacked(bytes: Uint8Array): Uint8Array | 'damaged' | 'too-big' {
  const parts: Zippable = {};
  let [size, why] = [0, null as 'damaged' | 'too-big' | null];
  const unzip = new Unzip((file) => {
    if (!/\.(xml|rels)$/.test(file.name)) return;
    const pieces: Uint8Array[] = [];
    file.ondata = (problem, piece, isLast) => {
      if (problem) why ??= 'damaged';
      size += piece.length;
      if (size > MAX_INFLATED) why ??= 'too-big';
      if (why) return;
      pieces.push(piece);
      if (isLast) parts[file.name] = [joined(pieces), { level: 0 }];
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let from = 0; from < bytes.length && !why; from += SLICE)
      unzip.push(bytes.subarray(from, from + SLICE), from + SLICE >= bytes.length);
  } catch {
    why ??= 'damaged';
  }
  if (why) return why;
  const texts = Object.values(parts).map((part) => strFromU8((part as [Uint8Array, object])[0]));
  if (texts.length === 0) return 'damaged';
  return areaOfAll(texts) > MAX_CELLS ? 'too-big' : zipSync(parts);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  pieces.reduce((from, piece) => (whole.set(piece, from), from + piece.length), 0);
  return whole;
}

/** Returns a cell's text. Dates are skipped: a cell with one is not a name, number or class. */
const wordsOf = (cell: unknown): string =>
  cell === null || cell === undefined || cell instanceof Date
    ? ''
    : String(cell).slice(0, MAX_CELL_LENGTH);

/** Returns every sheet's cells as text. Never throws. */
export async function cellsOfXlsx(bytes: Uint8Array): Promise<ReadSheets> {
  const plain = unpacked(bytes);
  if (typeof plain === 'string') return { state: 'refused', why: plain };
  try {
    const sheets = await readXlsxFile(plain.buffer as ArrayBuffer);
    const read = sheets.map(({ data }) => data.map((row) => row.map(wordsOf)));
    const letters = read.flat(2).reduce((sum, cell) => sum + cell.length, 0);
    return letters > MAX_LETTERS
      ? { state: 'refused', why: 'too-big' }
      : { state: 'read', sheets: read };
  } catch {
    return { state: 'refused', why: 'damaged' };
  }
}
