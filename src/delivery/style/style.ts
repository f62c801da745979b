// `npm run format` formats the code; `npm run lint` finds what the compiler does not: ESLint for
// code, stylelint for sheets, knip for unused code. `npm test` runs all of them.
// Usage: style.ts format|check|lint [words for the tool].
import { spawnSync } from 'node:child_process';
import { projectRoot } from '../setup/root.mjs';

/** Lessons, guides, help and settings are formatted by hand, one line per phrase. */
const laidOut = ['{src,tests}/**/*.{ts,tsx,js,mjs,astro,css}', 'astro.config.mjs'];
const cached = ['--cache', '--cache-strategy', 'content'];
const prettier = ['node_modules/prettier/bin/prettier.cjs', '--log-level', 'warn'];
const eslint = [
  'node_modules/eslint/bin/eslint.js',
  '--config=tests/config/eslint.config.js',
  '--max-warnings=0',
  '--cache-location=node_modules/.cache/eslint/',
];
const stylelint = [
  'node_modules/stylelint/bin/stylelint.mjs',
  '--config=tests/config/stylelint.config.js',
  '--cache-location=node_modules/.cache/stylelint/',
];
const knip = [
  'node_modules/knip/bin/knip.js',
  '--config=tests/config/knip.ts',
  '--no-progress',
  '--no-config-hints',
];

/** Each command runs its tools one after another, so that all findings are visible at once. */
const tools: Record<string, string[][]> = {
  // Without a cache: Prettier would record as formatted what it has just written and not yet saved.
  format: [[...prettier, '--write', ...laidOut]],
  check: [[...prettier, '--check', ...cached, ...laidOut]],
  lint: [
    [...eslint, ...cached, 'src', 'tests', 'astro.config.mjs'],
    [...stylelint, ...cached, 'src/**/*.{css,astro}'],
    knip,
  ],
};

const hints: Record<string, string> = {
  check: 'Run “npm run format” and try again.',
  lint: 'Fix each place named above, then run “npm run lint”.',
};

const [name = '', ...more] = process.argv.slice(2);
const chosen = tools[name];
if (chosen === undefined) {
  console.error(`Usage: style.ts ${Object.keys(tools).join('|')}`);
  process.exitCode = 1;
} else {
  const statuses = chosen.map(
    (words) =>
      spawnSync(process.execPath, [...words, ...more], { cwd: projectRoot, stdio: 'inherit' })
        .status ?? 1,
  );
  process.exitCode = Math.max(...statuses);
  if (process.exitCode !== 0 && hints[name]) console.error(hints[name]);
}
