/**
 * Spreadsheets of a few kilobytes that name distant cells: rejected before a cell is created, with
 * a message; honest ones are read.
 *
 * @module-tag harden
 */
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readListFile } from '#core/roster-import/read-list.ts';
import { areaOf } from '#core/roster-import/sheet-area.ts';
import { cellsOfXlsx } from '#core/roster-import/xlsx.ts';
import { generated } from './counted.ts';

const RUNS = { numRuns: 250 };
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Builds a workbook from these sheets' inner XML. */
function workbook(sheets: readonly string[]): Uint8Array {
  const ids = sheets.map((_, at) => at + 1);
  const part = (n: number) => `worksheets/sheet${n}.xml`;
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${OFFICE}"><sheets>${ids.map((n) => `<sheet name="S${n}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${ids.map((n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="${part(n)}"/>`).join('')}</Relationships>`,
    ),
    ...Object.fromEntries(
      sheets.map((inner, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        strToU8(`<worksheet><sheetData>${inner}</sheetData></worksheet>`),
      ]),
    ),
  });
}
const text = (words: string) => `<is><t>${words}</t></is>`;
const lettersOf = (column: number): string =>
  column === 0
    ? ''
    : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** Equivalent ways to write a reference. */
const written = fc.constantFrom<(reference: string) => string>(
  (reference) => `r="${reference}"`,
  (reference) => `r='${reference}'`,
  (reference) => `a="r=" r="${reference}"`,
  (reference) => `a="&gt;" x:r="${reference}"`,
  (reference) => `r="${[...reference].map((letter) => `&#${letter.charCodeAt(0)};`).join('')}"`,
  (reference) =>
    `r="${[...reference].map((letter) => `&#x${letter.charCodeAt(0).toString(16)};`).join('')}"`,
);
const cellAt = (row: number, column: number, write: (reference: string) => string): string =>
  `<row><c ${write(`${lettersOf(column)}${row}`)} t="inlineStr">${text('Họ và tên')}</c></row>`;
const far = fc.record({
  row: fc.integer({ min: 2000, max: 1_048_576 }),
  column: fc.integer({ min: 2001, max: 16_384 }),
});

describe('a small file with a distant cell', () => {
  it('is rejected in any notation of its reference', generated('A', RUNS.numRuns), async () => {
    await fc.assert(
      fc.asyncProperty(far, written, async ({ row, column }, write) => {
        const bytes = workbook([cellAt(row, column, write)]);
        expect(bytes.length).toBeLessThan(3000);
        expect(await readListFile(bytes)).toEqual({ state: 'refused', why: 'too-big' });
      }),
      RUNS,
    );
  });
  it('is rejected if many empty rows, or many sheets, create the cells', async () => {
    const wide = cellAt(1, 500, (reference) => `r="${reference}"`);
    expect(await readListFile(workbook([wide + '<row/>'.repeat(10_000)]))).toMatchObject({
      why: 'too-big',
    });
    const long = cellAt(2000, 50, (reference) => `r="${reference}"`);
    expect((await cellsOfXlsx(workbook([long, long, long]))).state).toBe('read');
    expect(await readListFile(workbook(Array.from({ length: 100 }, () => long)))).toMatchObject({
      why: 'too-big',
    });
  });
  it('is rejected if every cell refers to one long text', async () => {
    const cells = Array.from(
      { length: 50_000 },
      (_, n) => `<row><c r="A${n + 1}" t="inlineStr">${text('x'.repeat(600))}</c></row>`,
    );
    expect(await readListFile(workbook([cells.join('')]))).toMatchObject({ why: 'too-big' });
  });
});

describe('an honest sheet', () => {
  it('is read unchanged, and its cells are counted', generated('A', 250), async () => {
    const honest = fc.record({
      rows: fc.integer({ min: 1, max: 60 }),
      column: fc.integer({ min: 1, max: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(honest, written, async ({ rows, column }, write) => {
        const row = (n: number) =>
          `<row><c ${write(`${lettersOf(column)}${n}`)} t="inlineStr">${text(`Em ${n}`)}</c></row>`;
        const inner = Array.from({ length: rows }, (_, n) => row(n + 1)).join('');
        const read = await cellsOfXlsx(workbook([inner]));
        if (read.state === 'refused') throw new Error(read.why);
        expect(read.sheets[0]).toHaveLength(rows);
        expect(read.sheets[0]!.at(-1)!.at(-1)).toBe(`Em ${rows}`);
        expect(areaOf(`<sheetData>${inner}</sheetData>`)).toBeGreaterThanOrEqual(rows * column);
      }),
      RUNS,
    );
  });
});
