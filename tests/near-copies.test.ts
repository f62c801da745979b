/**
 * Kinds are not copies of each other: no six lines on end stand the same in two of them. What is the same belongs into
 * `engines/` or `frame/`. Lines are compared without their indentation, and empty ones are left out.
 *
 * Two things do not count. Imports: naming what is shared is the opposite of copying it. And a run of nothing but closing
 * lines (`</>`, `);`, `}}`): it tells only how deep something stands, as in any two files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const LINES = 6;

/** Everything a kind is made of but its tests, samples and README; `engines/` and `frame/` are what kinds share. */
const sources = readdirSync('src/activities', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^(?!engines\/|frame\/)[a-z-]+\/[^/]+\.(tsx|ts|astro|css)$/.test(path) && !/\.test\.tsx?$/.test(path));

type Source = { kind: string; file: string; lines: string[] };
const sourceOf = (path: string, text: string): Source => ({
  kind: path.split('/')[0]!,
  file: path,
  lines: text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('import ')),
});
const all = sources.map((path) => sourceOf(path, readFileSync(`src/activities/${path}`, 'utf8')));

const isCloser = (line: string): boolean => /^(<\/[\w.]*>|[\s)}\]>;,({[])*$|^---$/.test(line);

/** The longest runs that two files have alike, wherever they begin. */
function runsOf(one: readonly string[], other: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (const [x, line] of one.entries()) for (const [y] of other.entries()) {
    if (line !== other[y] || (x > 0 && y > 0 && one[x - 1] === other[y - 1])) continue;
    let length = 1;
    while (x + length < one.length && one[x + length] === other[y + length]) length += 1;
    runs.push(one.slice(x, x + length));
  }
  return runs.filter((run) => run.length >= LINES && !run.every(isCloser));
}

const copiesAmong = (files: readonly Source[]): string[] =>
  files.flatMap((one, at) => files.slice(at + 1).filter(({ kind }) => kind !== one.kind).flatMap((other) => runsOf(one.lines, other.lines).map((run) => `${one.file} = ${other.file}:\n${run.join('\n')}`)));

test('no two kinds have six lines on end alike', () => {
  expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThan(20);
  expect(copiesAmong(all)).toEqual([]);
});

test('is red for six lines copied into another kind, and quiet for five, for imports and for closing lines', () => {
  const from = all.find(({ file }) => file === 'inbox-hunt/InboxHunt.tsx')!;
  const begins = from.lines.findIndex((line) => line.startsWith('function InboxHunt'));
  const copied = (lines: readonly string[]) => copiesAmong([from, sourceOf('new-kind/NewKind.tsx', ['import { z } from "zod";', 'const own = 1;', ...lines, 'const end = 2;'].join('\n  '))]);
  expect(copied(from.lines.slice(begins, begins + LINES)).join()).toContain('function InboxHunt');
  expect(copied(from.lines.slice(begins, begins + LINES - 1))).toEqual([]);
  const nested = (kind: string) => sourceOf(`${kind}/View.tsx`, [...Array.from({ length: 9 }, (_, n) => `import { a${n} } from './a.ts';`), `const ${kind} = 1;`, '</>', ');', '}}', '</Inspect>', ');', '}', ');'].join('\n'));
  expect(copiesAmong([nested('one'), nested('other')])).toEqual([]);
});
