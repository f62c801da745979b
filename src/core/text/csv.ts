/**
 * One table as CSV for a spreadsheet: BOM, or Excel reads Vietnamese as Latin-1; CRLF and quotes as
 * RFC 4180 has them.
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front, even behind blanks.
 */
export function csvFrom(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `"${(/^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
