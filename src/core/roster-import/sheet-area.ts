/**
 * Computes how many cells a reader of .xlsx would create for a sheet. The reader fills every gap
 * before a reference, so one cell at XFD1048576 becomes 17 billion. Runs before the reader gets the
 * file. Finds references as the reader does, character by character and anywhere in the text, so
 * that no notation hides one. A sheet over the limit is refused and never read.
 */

const codes = /&#(\d+);|&#x([0-9a-f]+);/gi;
/** Decodes an attribute as the reader does. */
const decoded = (text: string): string =>
  text.replace(codes, (_, decimal: string | undefined, hex: string) =>
    String.fromCharCode(decimal === undefined ? parseInt(hex, 16) : Number(decimal)),
  );

/**
 * Parses a reference: “AA12” → row 12, column 27; “12” → row 12. Odd letters count as in the
 * reader.
 */
function placeOf(reference: string): { row: number; column: number } {
  const digits = reference.search(/[0-9]/);
  if (digits < 0) return { row: 0, column: 0 };
  let column = 0;
  for (const letter of reference.slice(0, digits)) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(reference.slice(digits)) || 0, column };
}

const SHEET = 'sheetData';
/** No valid reference is longer; longer ones are read up to here. */
const MAX_LENGTH = 40;

/** Returns rows × columns of one part, as XML; 0 if it is not a sheet. */
export function areaOf(xml: string): number {
  if (!xml.includes(SHEET)) return 0;
  let [rows, columns] = [0, 1];
  for (const { 0: start, index } of xml.matchAll(/r\s*=\s*["']/g)) {
    const from = index + start.length;
    const quote = start.at(-1)!;
    const end = xml.indexOf(quote, from);
    const { row, column } = placeOf(
      decoded(xml.slice(from, end < 0 ? from + MAX_LENGTH : end)).trim(),
    );
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  const rowTag = /<(?:[^<>\s/:]+:)?row[\s/>]/g;
  while (rowTag.test(xml)) rows += 1;
  return rows * columns;
}

/** Sums the cells of all parts. The reader reads each part once, even if several sheets name it. */
export const areaOfAll = (parts: readonly string[]): number =>
  parts.reduce((sum, xml) => sum + areaOf(xml), 0);
