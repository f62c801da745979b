/**
 * Kinds are not copies of each other: no forty words on end stand the same in two of them. What is
 * the same belongs into `engines/` or `shell/`.
 *
 * Words, not lines: names, numbers and what texts say, in their order. Where a line ends, and a
 * comma or a bracket more, is the formatter's; the same two files have the same words alike before
 * and after it. Forty words are about six full lines.
 *
 * Imports do not count: naming what is shared is the opposite of copying it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const WORDS = 40;

/**
 * Everything a kind is made of but its tests, samples and README; `engines/` and `shell/` are what
 * kinds share.
 */
const sources = readdirSync('src/activities', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter(
    (path) =>
      /^(?!engines\/|shell\/)[a-z-]+\/[^/]+\.(tsx|ts|astro|css)$/.test(path) &&
      !/\.test\.tsx?$/.test(path),
  );

type Source = { kind: string; file: string; words: string[] };
const sourceOf = (path: string, text: string): Source => ({
  kind: path.split('/')[0]!,
  file: path,
  words: text.replace(/^import\s[^;]*;$/gm, '').match(/[\p{L}\p{N}_$]+/gu) ?? [],
});
const all = sources.map((path) => sourceOf(path, readFileSync(`src/activities/${path}`, 'utf8')));

/** Pairs of files of two kinds, each with the first words that both have on end. */
function copiesAmong(files: readonly Source[]): string[] {
  const firstWith = new Map<string, Source>();
  const copies = new Map<string, string>();
  for (const source of files)
    for (let start = 0; start + WORDS <= source.words.length; start += 1) {
      const words = source.words.slice(start, start + WORDS).join(' ');
      const first = firstWith.get(words) ?? source;
      firstWith.set(words, first);
      const pair = `${first.file} = ${source.file}`;
      if (first.kind !== source.kind && !copies.has(pair)) copies.set(pair, words);
    }
  return [...copies].map(([pair, words]) => `${pair}: ${words}`);
}

test(`no two kinds have ${WORDS} words on end alike`, () => {
  expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThan(20);
  expect(copiesAmong(all)).toEqual([]);
});

const original = all.find(({ file }) => file === 'inbox-hunt/InboxHunt.tsx')!;
const begins = original.words.indexOf('InboxHunt');
const copyOf = (words: readonly string[], blank = ' ') =>
  copiesAmong([
    original,
    sourceOf('new-kind/NewKind.tsx', ['const own = 1;', ...words, 'const end = 2;'].join(blank)),
  ]);

test('is red for forty words copied into another kind, however they are laid out, and quiet for one fewer', () => {
  const copied = original.words.slice(begins, begins + WORDS);
  expect(copyOf(copied).join()).toContain('InboxHunt');
  expect(copyOf(copied, ',\n  ')).toEqual(copyOf(copied));
  expect(copyOf(copied.slice(1))).toEqual([]);
});

test('is quiet for imports, on one line or on many, and for closing lines', () => {
  const names = Array.from({ length: 30 }, (_, n) => `a${n}`);
  const imports = [
    ...names.map((name) => `import { ${name} } from './${name}.ts';`),
    `import {\n  ${names.join(',\n  ')},\n} from './all.ts';`,
  ];
  const nested = (kind: string) =>
    sourceOf(
      `${kind}/View.tsx`,
      [...imports, `const ${kind} = 1;`, '</>', ');', '}}', '</Inspect>', ');', '}', ');'].join(
        '\n',
      ),
    );
  expect(copiesAmong([nested('one'), nested('other')])).toEqual([]);
});
