import { strFromU8, Unzip, UnzipInflate, zipSync, type Zippable } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { areaOfAll } from './sheet-area.ts';

/** The only file that knows spreadsheets (`read-excel-file`); fetched when one is opened. */
export type ReadSheets =
  { state: 'read'; sheets: string[][][] } | { state: 'refused'; why: 'damaged' | 'too-big' };

/** What a list's parts may come to, whatever the zip says of itself. */
const MAX_INFLATED = 40_000_000;
/** Cells that all sheets may come to, gaps included: a school's whole year is a tenth of it. */
const MAX_CELLS = 4_000_000;
/** Letters of all cells. One long text may be named by every cell. */
const MAX_LETTERS = 20_000_000;
/** No name, number or class is longer. */
const MAX_CELL_LENGTH = 500;
const SLICE = 16_384;

/**
 * The parts of an .xlsx, set into a zip that packs nothing: inflated here and counted while they
 * grow, so that the reader gets no more than it may, and needs no worker that our pages' policy
 * forbids.
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

/** Dates are never read: a cell that holds one is no name, number or class. */
const wordsOf = (cell: unknown): string =>
  cell === null || cell === undefined || cell instanceof Date
    ? ''
    : String(cell).slice(0, MAX_CELL_LENGTH);

/** Every sheet's cells as text. Never throws. */
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
