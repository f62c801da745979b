// `npm run format` lays the code out, `npm run lint` looks for what the compiler does not say; `npm
// test` asks both.
// Usage: style.ts format|check|lint [words for the tool].
import { spawnSync } from 'node:child_process';
import { projectRoot } from '../setup/root.mjs';

/** Lessons, guides, help and settings are written by hand, each line as it is said. */
const laidOut = ['{src,tests}/**/*.{ts,tsx,js,mjs,astro,css}', 'astro.config.mjs'];
const remembering = ['--cache', '--cache-strategy', 'content'];
const prettier = ['node_modules/prettier/bin/prettier.cjs', '--log-level', 'warn'];
const eslint = [
  'node_modules/eslint/bin/eslint.js',
  '--config',
  'tests/config/eslint.config.js',
  '--max-warnings',
  '0',
];

const tools: Record<string, string[]> = {
  // Without memory: Prettier would remember what it has just written as right, and now and then it
  // is not yet.
  format: [...prettier, '--write', ...laidOut],
  check: [...prettier, '--check', ...remembering, ...laidOut],
  lint: [
    ...eslint,
    ...remembering,
    '--cache-location',
    'node_modules/.cache/eslint/',
    'src',
    'tests',
    'astro.config.mjs',
  ],
};

const [name = '', ...more] = process.argv.slice(2);
const tool = tools[name];
if (tool === undefined) {
  console.error(`Cần một trong: ${Object.keys(tools).join(', ')}.`);
  process.exitCode = 1;
} else {
  process.exitCode =
    spawnSync(process.execPath, [...tool, ...more], { cwd: projectRoot, stdio: 'inherit' })
      .status ?? 1;
  if (process.exitCode !== 0 && name === 'check')
    console.error('Chạy “npm run format” rồi thử lại.');
  if (process.exitCode !== 0 && name === 'lint')
    console.error('Sửa từng chỗ ở trên rồi chạy “npm run lint”.');
}
