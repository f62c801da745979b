// `npm run format` lays the code out; `npm run lint` looks for what the compiler does not say: ESLint
// in code, stylelint in sheets, knip for what nothing uses. `npm test` asks all of them.
// Usage: style.ts format|check|lint [words for the tool].
import { spawnSync } from 'node:child_process';
import { projectRoot } from '../setup/root.mjs';

/** Lessons, guides, help and settings are written by hand, each line as it is said. */
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

/** Each name runs its tools one after another, so that all findings are seen at once. */
const tools: Record<string, string[][]> = {
  // Without a cache: Prettier would remember as right what it has just written and not yet saved.
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
