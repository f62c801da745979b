/**
 * Code is tried in its packed form. Bundled into a classic script, as on a stick, the reader of
 * class lists and generated code return the same as their modules.
 *
 * @module-tag harden
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '#delivery/bundle.ts';
import { readListFile, readPasted } from '#core/roster-import/read-list.ts';
import { control, generated } from './counted.ts';

const RUNS = { numRuns: 400 };
type Readers = { readPasted: typeof readPasted; readListFile: typeof readListFile };
let folder: string;
let code: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'elm-packed-'));
  const from = JSON.stringify(resolve('src/core/roster-import/read-list.ts'));
  writeFileSync(
    join(folder, 'entry.ts'),
    `import { readPasted, readListFile } from ${from}; globalThis.elmLists = { readPasted, readListFile };`,
  );
  code = await packed('entry.ts');
});
afterAll(() => rmSync(folder, { recursive: true }));

const packed = (file: string): Promise<string> =>
  bundle([join(folder, file)], { format: 'iife', target: 'chrome109' });

/** Runs a classic script in the global scope, as `<script src>` does. */
function readersOf(script: string): Readers {
  runInThisContext(script);
  return (globalThis as unknown as { elmLists: Readers }).elmLists;
}

const name = fc.constantFrom('Lò Thị Pản', 'Vi Văn Tủa', 'Mùa A Sử', '"Tí, anh"', 'Nguyễn\tAn', '');
const row = fc.record({ number: fc.nat(99), name, more: fc.constantFrom('', '4C', '01/02/2017') });
const list = fc
  .record({
    between: fc.constantFrom('\t', ',', ';'),
    end: fc.constantFrom('\n', '\r\n'),
    heading: fc.constantFrom('STT,Họ và tên,Lớp', 'Số,Họ tên,Ngày sinh', 'Họ và tên', ''),
    rows: fc.array(row, { maxLength: 12 }),
  })
  .map(({ between, end, heading, rows }) =>
    [
      ...(heading ? [heading.split(',').join(between)] : []),
      ...rows.map(({ number, name: childName, more }) => [number, childName, more].join(between)),
    ].join(end),
  );

it(
  'reads every pasted and opened list like the module',
  generated('E', 2 * RUNS.numRuns),
  async () => {
    const stick = readersOf(code);
    let read = 0;
    await fc.assert(
      fc.asyncProperty(list, async (text) => {
        const [pasted, opened] = [await readPasted(text), await readListFile(Buffer.from(text))];
        expect(await stick.readPasted(text)).toEqual(pasted);
        expect(await stick.readListFile(Buffer.from(text))).toEqual(opened);
        if (pasted.state === 'read') read += 1;
      }),
      RUNS,
    );
    expect(read).toBeGreaterThan(RUNS.numRuns / 4);
  },
);

/** Statements that depend on strict mode; each adds a word to `out`. */
const statement = fc
  .record({ name: fc.constantFrom('f', 'g', 'h'), n: fc.nat(9), what: fc.nat(4) })
  .map(
    ({ name, n, what }) =>
      [
        // As in papaparse: in a sloppy script the inner function replaces the outer one.
        `{ function ${name}() { return 'inner${n}'; } out.push(${name}()); } out.push(${name}());`,
        `out.push(String((function () { return this === undefined; })()));`,
        `out.push((function (a) { a = ${n}; return arguments[0]; })('x'));`,
        `try { undeclared${n} = 1; out.push('made'); } catch { out.push('threw'); }`,
        `try { Object.freeze({ a: ${n} }).a = 2; out.push('quiet'); } catch { out.push('threw'); }`,
      ][what]!,
  );
const program = fc.array(statement, { minLength: 1, maxLength: 4 }).map(
  (statements) => `() => { const out = [];
    function f() { return 'F'; } function g() { return 'G'; } function h() { return 'H'; }
    ${statements.join(' ')} return out.join(); }`,
);
const PROGRAMS = 300;

describe('generated code', () => {
  let strict: string[];
  let classic: string;
  beforeAll(async () => {
    const source = `[${fc.sample(program, PROGRAMS).join(',\n')}].map((run) => run())`;
    writeFileSync(join(folder, 'programs.js'), `globalThis.elmSaid = ${source};`);
    writeFileSync(join(folder, 'module.mjs'), `export default ${source};`);
    strict = ((await import(join(folder, 'module.mjs'))) as { default: string[] }).default;
    classic = await packed('programs.js');
  });
  const saidBy = (script: string): string[] => {
    runInThisContext(script);
    return (globalThis as unknown as { elmSaid: string[] }).elmSaid;
  };

  it('means the same in a classic script as in a module', generated('E', PROGRAMS), () =>
    expect(saidBy(classic)).toEqual(strict),
  );
  it('detects a classic script that is not strict', control('E'), () => {
    const sloppy = saidBy(classic.replace(/^"use strict";/, ''));
    expect(sloppy.filter((said, at) => said !== strict[at]).length).toBeGreaterThan(PROGRAMS / 4);
  });
});
