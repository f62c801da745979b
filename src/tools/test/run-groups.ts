// The groups of `npm test` in order: types, build, unit tests, tests of the built site. Wrong
// types stop at once (all else would fail for the same reason); other failures do not.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../setup/root.mjs';
import { countsFrom, exitCodeOf, none, oneFailed, sum, summaryLine, type Counts } from './counts.ts';

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
  // Types of the content collections are written by Astro; a fresh copy has none.
  const hasConfig = existsSync(join(projectRoot, 'astro.config.mjs'));
  if (hasConfig && !existsSync(join(projectRoot, '.astro', 'types.d.ts'))) {
    if (run(['node_modules/astro/bin/astro.mjs', 'sync']) !== 0) return oneFailed;
  }
  const code = run(['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']);
  return code === 0 ? none : oneFailed;
}

function build(): Counts {
  return run(['src/tools/build/build.ts']) === 0 ? none : oneFailed;
}

function tests(project: string): Counts {
  const report = join(reports, `${project}.json`);
  const code = run([
    'node_modules/vitest/vitest.mjs',
    'run',
    ...['--config', 'tests/config/vitest.config.ts', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  return countsFrom(existsSync(report) ? readFileSync(report, 'utf8') : null, code);
}

function allGroups(): Counts[] {
  const typed = timed('Kiểm tra kiểu', types);
  if (typed.failed > 0) return [typed];
  // Node and happy-dom are two projects of Vitest, each with a report of its own.
  const parts = () => sum([tests('unit'), tests('dom')]);
  if (isQuick) return [typed, timed('Kiểm thử từng phần', parts)];
  const built = timed('Dựng trang', build);
  const unit = timed('Kiểm thử từng phần', parts);
  if (built.failed > 0) {
    console.log('\nBỏ qua kiểm thử trang đã dựng, vì chưa dựng được trang.');
    return [typed, built, unit];
  }
  return [typed, built, unit, timed('Kiểm thử trang đã dựng', () => tests('built'))];
}

const counts = sum(allGroups());
rmSync(reports, { recursive: true, force: true });
console.log(`\n${summaryLine(counts)}`);
process.exitCode = exitCodeOf(counts);
