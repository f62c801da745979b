import { findColumns, type Columns } from './columns.ts';
import { bytesToText, textToUnicode, type Letters } from './to-unicode.ts';

/** A list before import: its cells, and the columns of number, name and class. */
export type ReadList =
  | { state: 'read'; rows: string[][]; columns: Columns; letters: Letters }
  | { state: 'refused'; why: ListRefused };

/**
 * Reason of a refusal; each has a sentence. `old-excel`: .xls, which must be saved as .xlsx or
 * pasted.
 */
export type ListRefused = 'old-excel' | 'locked' | 'too-big' | 'damaged' | 'no-names' | 'empty';

/** A school of two thousand is about 0.3 MB. */
export const MAX_LIST = 5_000_000;
const MAX_ROWS = 5000;
const MAX_CELLS = 60;

/** Makes a list of cells if they contain a column of names. */
export function listFrom(cells: readonly (readonly string[])[], letters: Letters): ReadList {
  const rows = cells
    .slice(0, MAX_ROWS)
    .map((row) => row.slice(0, MAX_CELLS).map((cell) => cell.slice(0, 500)));
  if (rows.every((row) => row.every((cell) => cell.trim() === '')))
    return { state: 'refused', why: 'empty' };
  const columns = findColumns(rows);
  return columns
    ? { state: 'read', rows, columns, letters }
    : { state: 'refused', why: 'no-names' };
}

async function cellsOf(text: string): Promise<string[][]> {
  const { default: Papa } = await import('papaparse');
  // Cells copied from Excel have tabs between them; a file has commas or semicolons, depending on
  // the computer's region.
  const delimiter = text.includes('\t') ? '\t' : '';
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false, preview: MAX_ROWS }).data;
}

/** Reads a pasted list: cells out of Excel, or one name per line. */
export async function readPasted(raw: string): Promise<ReadList> {
  if (raw.length > MAX_LIST) return { state: 'refused', why: 'too-big' };
  const { text, letters } = textToUnicode(raw);
  return listFrom(await cellsOf(text), letters);
}

const startsWith = (bytes: Uint8Array, beginning: readonly number[]): boolean =>
  beginning.every((byte, index) => bytes[index] === byte);

/** Signature of the .xls container; an .xlsx with a password has it too. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 3, 4];

/** Searches for a part's name, which the container stores in UTF-16. */
const hasPart = (bytes: Uint8Array, name: string): boolean =>
  new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(name);

/** Reads a file by its content, whatever its name. Never throws. */
export async function readListFile(bytes: Uint8Array): Promise<ReadList> {
  if (bytes.length > MAX_LIST) return { state: 'refused', why: 'too-big' };
  if (startsWith(bytes, OLD_OFFICE))
    return { state: 'refused', why: hasPart(bytes, 'EncryptedPackage') ? 'locked' : 'old-excel' };
  if (startsWith(bytes, ZIP)) {
    const { cellsOfXlsx } = await import('./xlsx.ts');
    const read = await cellsOfXlsx(bytes);
    return read.state === 'read' ? fromSheets(read.sheets) : read;
  }
  const { text, letters } = bytesToText(bytes);
  // “Excel” exports named .xls are often HTML pages.
  if (/<(html|table|\?mso-application)/i.test(text.slice(0, 2000)))
    return { state: 'refused', why: 'old-excel' };
  if (/[^\P{Cc}\t\r\n]/u.test(text.slice(0, 2000))) return { state: 'refused', why: 'damaged' };
  return listFrom(await cellsOf(text), letters);
}

/** Returns the first sheet with names; cells typed in old fonts are converted. */
function fromSheets(sheets: readonly string[][][]): ReadList {
  const lists = sheets.map((rows) => {
    const { letters, text } = textToUnicode(rows.map((row) => row.join('\t')).join('\n'));
    if (letters === 'unicode') return listFrom(rows, letters);
    return listFrom(
      text.split('\n').map((row) => row.split('\t')),
      letters,
    );
  });
  return (
    lists.find(({ state }) => state === 'read') ?? lists[0] ?? { state: 'refused', why: 'empty' }
  );
}
