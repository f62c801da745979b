import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvFrom } from './csv.ts';

/** Parses RFC 4180, as a spreadsheet does. */
function readCsv(text: string): string[][] {
  const cells = [...text.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)].map(([, cell, end]) => ({
    cell: cell!.replaceAll('""', '"'),
    end,
  }));
  return cells.reduce<string[][]>(
    (rows, { cell }, at) =>
      at === 0 || cells[at - 1]!.end === '\r\n'
        ? [...rows, [cell]]
        : [...rows.slice(0, -1), [...rows.at(-1)!, cell]],
    [],
  );
}

it('begins with a BOM, so that Excel reads Vietnamese', () =>
  expect(csvFrom([['Mã']]).charCodeAt(0)).toBe(0xfeff));

it('gives back every cell, with commas, quotes and new lines', () => {
  const cell = fc.string().filter((text) => !/^\s*[=+\-@\t\r]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      expect(readCsv(csvFrom(rows))).toEqual(rows);
    }),
  );
});

it.each(['=1+1', '+84', '-2', '@SUM(A1)', '\t=1', '  =cmd()'])(
  'does not let %j run as a formula',
  (text) => {
    expect(readCsv(csvFrom([[text]]))).toEqual([[`'${text}`]]);
  },
);
