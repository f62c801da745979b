/**
 * Writes one table as CSV for a spreadsheet. It starts with a BOM, or Excel would read Vietnamese
 * as Latin-1; CRLF and quotes follow RFC 4180. A cell that a spreadsheet would run as a formula
 * gets a leading apostrophe, even after blanks.
 */
export function csvFrom(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `"${(/^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
