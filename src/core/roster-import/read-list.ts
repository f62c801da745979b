import { findColumns, type Columns } from './columns.ts';
import { bytesToText, textToUnicode, type Letters } from './to-unicode.ts';

/** A list before anything is taken of it: its cells, and where number, name and class stand. */
export type ReadList =
  | { state: 'read'; rows: string[][]; columns: Columns; letters: Letters }
  | { state: 'refused'; why: ListRefused };

/** Each has a sentence. `old-excel`: .xls, which is to be saved as .xlsx or pasted. */
export type ListRefused = 'old-excel' | 'locked' | 'too-big' | 'damaged' | 'no-names' | 'empty';

/** A school of two thousand is about 0.3 MB. */
export const MAX_LIST = 5_000_000;
const MAX_ROWS = 5000;
const MAX_CELLS = 60;

/** Any cells as a list, when a column of names is found in them. */
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
  // Out of Excel cells come with tabs between them; a file has commas or semicolons, as the
  // machine's region has it.
  const delimiter = text.includes('\t') ? '\t' : '';
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false, preview: MAX_ROWS }).data;
}

/** A list as it was pasted: cells out of Excel, or a name a line. */
export async function readPasted(raw: string): Promise<ReadList> {
  if (raw.length > MAX_LIST) return { state: 'refused', why: 'too-big' };
  const { text, letters } = textToUnicode(raw);
  return listFrom(await cellsOf(text), letters);
}

const startsWith = (bytes: Uint8Array, beginning: readonly number[]): boolean =>
  beginning.every((byte, index) => bytes[index] === byte);

/** The container of .xls, and of an .xlsx that is shut with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 3, 4];

/** In its list of parts, in letters of two bytes. */
const hasPart = (bytes: Uint8Array, name: string): boolean =>
  new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(name);

/** A file by what is in it, whatever its name. Never throws. */
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
  // What “Excel” systems hand out as .xls is often a page.
  if (/<(html|table|\?mso-application)/i.test(text.slice(0, 2000)))
    return { state: 'refused', why: 'old-excel' };
  if (/[^\P{Cc}\t\r\n]/u.test(text.slice(0, 2000))) return { state: 'refused', why: 'damaged' };
  return listFrom(await cellsOf(text), letters);
}

/** The first sheet that has names; cells typed in old fonts are read as they were meant. */
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
