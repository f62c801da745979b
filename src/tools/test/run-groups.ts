// The groups of `npm test` in order: types, layout and lint, build, unit tests, tests of the built site. Wrong
// types stop at once (all else would fail for the same reason); other failures do not.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../setup/root.mjs';
import {
  afterSecondTry,
  countsFrom,
  exitCodeOf,
  filesToTryAgain,
  none,
  oneFailed,
  sum,
  summaryLine,
  type Counts,
} from './counts.ts';

const isQuick = process.argv.includes('--quick');
const reports = mkdtempSync(join(tmpdir(), 'em-len-mang-'));

/** Exit code of a Node program run in the project's folder, shown as it runs. */
function run(words: string[]): number {
  const ran = spawnSync(process.execPath, words, {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return ran.status ?? 1;
}

function timed(heading: string, group: () => Counts): Counts {
  console.log(`\n── ${heading} ──`);
  const began = Date.now();
  const counts = group();
  const result = counts.failed > 0 ? 'có lỗi' : 'xong';
  console.log(`── ${heading}: ${result}, ${((Date.now() - began) / 1000).toFixed(1)} giây ──`);
  return counts;
}

function types(): Counts {
  // Types of the content collections are written by Astro; a fresh copy has none, an older copy those of older content.
  if (run(['node_modules/astro/bin/astro.mjs', 'sync']) !== 0) return oneFailed;
  const code = run(['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']);
  return code === 0 ? none : oneFailed;
}

/** Whether the code is laid out, then what the linter finds: two lists, and who sees one should see the other. */
function style(): Counts {
  return sum(
    ['check', 'lint'].map((look) => (run(['src/tools/style/style.ts', look]) === 0 ? none : oneFailed)),
  );
}

function build(): Counts {
  return run(['src/tools/build/build.ts']) === 0 ? none : oneFailed;
}

type Ran = { counts: Counts; report: string | null };

function vitest(project: string, more: string[] = []): Ran {
  const file = join(reports, `${project}-${more.length}.json`);
  const code = run([
    'node_modules/vitest/vitest.mjs',
    'run',
    ...['--config', 'tests/config/vitest.config.ts', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ...more,
  ]);
  const report = existsSync(file) ? readFileSync(file, 'utf8') : null;
  return { counts: countsFrom(report, code), report };
}

const tests = (project: string): Counts => vitest(project).counts;

/**
 * Browsers side by side on two cores starve each other now and then. A file that failed so runs once more, alone, and this
 * is said; what fails twice has failed. `npm run prove` gives no second try.
 */
function builtTests(): Counts {
  // Three files at a time: with two, two cores stood idle for 43 % of the time, since a browser mostly waits.
  const { counts, report } = vitest('built', ['--maxWorkers=3']);
  const again = filesToTryAgain(report);
  if (counts.failed === 0 || again.length === 0) return counts;
  console.log(`\nThử lại một mình: ${again.join(', ')}`);
  const second = vitest('built', ['--maxWorkers=1', ...again]);
  if (second.counts.failed === 0) console.log(`\nChỉ đạt ở lần thử thứ hai: ${again.join(', ')}`);
  return afterSecondTry(counts, second.counts);
}

function allGroups(): Counts[] {
  const typed = timed('Kiểm tra kiểu', types);
  if (typed.failed > 0) return [typed];
  const linted = timed('Soát mã', style);
  // Node and happy-dom are two projects of Vitest, each with a report of its own.
  const parts = () => sum([tests('unit'), tests('dom')]);
  if (isQuick) return [typed, linted, timed('Kiểm thử từng phần', parts)];
  const built = timed('Dựng trang', build);
  const unit = timed('Kiểm thử từng phần', parts);
  if (built.failed > 0) {
    console.log('\nBỏ qua kiểm thử trang đã dựng, vì chưa dựng được trang.');
    return [typed, linted, built, unit];
  }
  return [typed, linted, built, unit, timed('Kiểm thử trang đã dựng', builtTests)];
}

const counts = sum(allGroups());
rmSync(reports, { recursive: true, force: true });
console.log(`\n${summaryLine(counts)}`);
process.exitCode = exitCodeOf(counts);
