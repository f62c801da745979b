// What a page for developers or authors points to is in the project: a reader who follows it
// finds something. Files are cited by the end of their path, rules by the number they have in
// content/rules.md.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const roots = ['src', 'tests', 'content', 'public', '.github'];
const files = roots
  .flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) =>
      `${root}/${path}`.replaceAll('\\', '/'),
    ),
  )
  .concat(readdirSync('.'));
/** What a build or a packing makes, by the name it then has. */
const made = ['server.mjs', 'sw.js', 'late.css', 'samples.yaml'];
const ends = new Set(
  files
    .flatMap((file) => file.split('/').map((_, from, parts) => parts.slice(from).join('/')))
    .concat(made),
);
const rules = new Set(
  [...readFileSync('content/rules.md', 'utf8').matchAll(/^#+ ([A-D]\.\d+)/gm)].map(
    ([, rule]) => rule!,
  ),
);

/**
 * A path, or a name with an ending of ours. Not what an import names (`./x.ts`), nor
 * `<kind>-paper.css`.
 */
const cited = /(?<![\w/.<>-])(?:[\w-]+\/)*[\w-][\w.-]*\.(?:tsx?|mjs|astro|md|css|yaml)(?![\w/])/g;

/** What a text cites and the project does not have. */
function lost(text: string): string[] {
  const names = (text.match(cited) ?? []).filter((name) => !ends.has(name));
  const numbers = (text.match(/\b[A-H]\.\d+\b/g) ?? []).filter((number) => !rules.has(number));
  const elsewhere = text.match(/\b(?:design notes|curriculum [A-H]\b)/g) ?? [];
  return [...names, ...numbers, ...elsewhere];
}

const pages = files.filter((file) =>
  /(^|\/)(README|CONTRIBUTING|SECURITY|DECISIONS)\.md$/.test(file),
);

test('every page for developers and authors cites what is there', () => {
  const inCode = (text: string): string => (text.match(/`[^`{<*\n]+`/g) ?? []).join('\n');
  const wrong = pages.flatMap((file) =>
    lost(inCode(readFileSync(file, 'utf8'))).map((name) => `${file}: ${name}`),
  );
  expect(pages.length).toBeGreaterThan(8);
  expect(wrong).toEqual([]);
});

test('red for a file that has gone, a rule without a number, and what stands elsewhere', () => {
  expect(lost('Asked for late (`islands/later.tsx`), see core/questions/score.ts.')).toEqual([
    'islands/later.tsx',
  ]);
  expect(lost('As D.3 says, and D.99.')).toEqual(['D.99']);
  expect(lost('Contrast is in the design notes (curriculum D.6).')).toEqual([
    'design notes',
    'curriculum D',
  ]);
});
