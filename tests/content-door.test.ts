/**
 * content/ has one reader: nothing of src/ outside src/curriculum opens its files or asks Astro for
 * them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isTest } from './architecture-rules.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.(ts|tsx|astro|mjs|js)$/.test(file) && !isTest(file))
  .concat('astro.config.mjs');

/** Ways to reach content/ past its door. */
const pastTheDoor: { what: string; pattern: RegExp }[] = [
  { what: 'asks Astro', pattern: /\b(getCollection|getEntry|getEntries)\b|from 'astro:content'/ },
  { what: 'imports a content file', pattern: /from '[./]*\/content\/[^']*\.(yaml|mdx)/ },
  {
    what: 'opens a content file',
    pattern: /(readFile|readFileSync|readdir|readdirSync|glob)\([^)]*['"`/]content\//,
  },
  { what: 'reads MDX by pattern', pattern: /<(Step|Activity|Part|Term)\\b/ },
];
const faultsIn = (file: string, text: string): string[] =>
  file.startsWith('src/curriculum/') || file === 'src/content.config.ts'
    ? []
    : pastTheDoor.filter(({ pattern }) => pattern.test(text)).map(({ what }) => `${file} ${what}`);

test('no file goes past the door', () => {
  expect(files.length).toBeGreaterThan(400);
  expect(files.flatMap((file) => faultsIn(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('nor does src/curriculum read MDX by pattern', () => {
  const readers = files.filter((file) => file.startsWith('src/curriculum/'));
  const byPattern = readers.filter((file) =>
    pastTheDoor[3]!.pattern.test(readFileSync(file, 'utf8')),
  );
  expect(byPattern).toEqual([]);
});

test.each([
  ["import { getCollection } from 'astro:content';", 'asks Astro'],
  ["import data from '../../content/browsers.yaml?data';", 'imports a content file'],
  ["readFileSync('content/help/contacts.yaml', 'utf8')", 'opens a content file'],
  ['body.matchAll(/<Step\\b([^>]*)>/g)', 'reads MDX by pattern'],
])('red: %s', (line, what) =>
  expect(faultsIn('src/pages/x.ts', line)).toEqual([`src/pages/x.ts ${what}`]),
);
