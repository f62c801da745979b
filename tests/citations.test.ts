// References in pages for developers or authors must exist in the project. Files are cited by the
// end of their path, rules by their number in content/rules.md.
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
/** Files made by a build or a packing, by their final names. */
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
 * Matches a path, or a name with one of our extensions. Not an import's target (`./x.ts`), nor
 * `<kind>-paper.css`.
 */
const cited = /(?<![\w/.<>-])(?:[\w-]+\/)*[\w-][\w.-]*\.(?:tsx?|mjs|astro|md|css|yaml)(?![\w/])/g;

/** Returns references to files and rules that do not exist. */
function lost(text: string): string[] {
  const names = (text.match(cited) ?? []).filter((name) => !ends.has(name));
  const numbers = (text.match(/\b[A-H]\.\d+\b/g) ?? []).filter((number) => !rules.has(number));
  const elsewhere = text.match(/\b(?:design notes|curriculum [A-H]\b)/g) ?? [];
  return [...names, ...numbers, ...elsewhere];
}

const pages = files.filter((file) =>
  /(^|\/)(README|CONTRIBUTING|SECURITY|DECISIONS)\.md$/.test(file),
);

test('every page for developers and authors cites existing files and rules', () => {
  const inCode = (text: string): string => (text.match(/`[^`{<*\n]+`/g) ?? []).join('\n');
  const wrong = pages.flatMap((file) =>
    lost(inCode(readFileSync(file, 'utf8'))).map((name) => `${file}: ${name}`),
  );
  expect(pages.length).toBeGreaterThan(8);
  expect(wrong).toEqual([]);
});

test('detects a removed file, an unknown rule, and references to outside documents', () => {
  expect(lost('Asked for late (`islands/later.tsx`), see core/questions/score.ts.')).toEqual([
    'islands/later.tsx',
  ]);
  expect(lost('As D.3 says, and D.99.')).toEqual(['D.99']);
  expect(lost('Contrast is in the design notes (curriculum D.6).')).toEqual([
    'design notes',
    'curriculum D',
  ]);
});
