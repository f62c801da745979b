// The groups of `npm test`. While one core builds, the other runs what needs no build: types,
// formatting and lint, unit tests, happy-dom; tests of the built site start when the build ends.
// Type errors stop the run at once (everything else would fail for the same reason); other failures
// do not. `--quick` builds nothing and leaves tests with the tag `slow` to the full run.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../setup/root.mjs';
import {
  afterSecondTry,
  countsFrom,
  exitCodeOf,
  failedTests,
  filesToTryAgain,
  none,
  oneFailed,
  slowestFiles,
  sum,
  summaryLine,
  type Counts,
} from './counts.ts';
import { changedContent } from './full-walk.ts';
import { slowestLine, timesLine, type GroupTime } from './times.ts';
import { walkedLine, selectPages } from './walked-pages.ts';

const isQuick = process.argv.includes('--quick');
const reports = mkdtempSync(join(tmpdir(), 'em-len-mang-'));
const stop = new AbortController();
const times: GroupTime[] = [];
/** Failures in the order they were found; printed last of all. */
const failures: string[] = [];

/** The slowest files of built tests. */
let slowest: GroupTime[] = [];

/**
 * Output of a group: immediate, or buffered until its end, so that two groups do not interleave.
 */
type Voice = { stdio: 'inherit' | 'pipe'; say(text: string): void; end(): void };
const say = (text: string): void => void process.stdout.write(text);
const aloud: Voice = { stdio: 'inherit', say, end: () => undefined };
function whole(): Voice {
  const heard: string[] = [];
  return { stdio: 'pipe', say: (text) => void heard.push(text), end: () => say(heard.join('')) };
}

/** Returns the exit code of a Node program run in the project's folder. */
function run(words: string[], voice: Voice): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      cwd: projectRoot,
      stdio: ['ignore', voice.stdio, voice.stdio],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      signal: stop.signal,
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => voice.say(text));
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

async function timed(
  name: string,
  voice: Voice,
  group: (voice: Voice) => Promise<Counts>,
): Promise<Counts> {
  voice.say(`\n── ${name} ──\n`);
  const began = Date.now();
  const counts = await group(voice);
  const seconds = (Date.now() - began) / 1000;
  times.push({ name, seconds });
  voice.say(
    `── ${name}: ${counts.failed > 0 ? 'có lỗi' : 'xong'}, ${seconds.toFixed(1)} giây ──\n`,
  );
  voice.end();
  return counts;
}

const asCounts = (code: number): Counts => (code === 0 ? none : oneFailed);

const ASTRO = 'node_modules/astro/bin/astro.mjs';

const TSC = 'node_modules/typescript/bin/tsc';
/** `core` and the LAN server compile separately, each with its own `lib`. */
const ALONE = ['tests/config/tsconfig.core.json', 'tests/config/tsconfig.lan.json'];

/**
 * Checks types of .ts, .tsx and .astro files. The quick run leaves out .astro and the two separate
 * projects: those checks take three times as long.
 */
async function types(voice: Voice): Promise<Counts> {
  // `astro check` generates the types of the content collections itself; `tsc` needs them generated
  // first.
  if (!isQuick) {
    const codes = [await run([ASTRO, 'check', '--minimumSeverity', 'warning'], voice)];
    for (const config of ALONE) codes.push(await run([TSC, '--noEmit', '-p', config], voice));
    return sum(codes.map(asCounts));
  }
  if ((await run([ASTRO, 'sync'], voice)) !== 0) return oneFailed;
  return asCounts(await run([TSC, '--noEmit', '-p', 'tsconfig.json'], voice));
}

/** Checks the formatting, then runs the linters, both always, so that all findings are shown. */
async function style(voice: Voice): Promise<Counts> {
  const codes = [];
  for (const look of ['check', 'lint'])
    codes.push(await run(['src/delivery/style/style.ts', look], voice));
  return sum(codes.map(asCounts));
}

const build = (voice: Voice): Promise<Counts> =>
  run(['src/delivery/build/build.ts'], voice).then(asCounts);

type Ran = { counts: Counts; report: string | null };

async function vitest(project: string, voice: Voice, more: string[] = []): Promise<Ran> {
  const file = join(reports, `${project}-${more.length}.json`);
  const words = [
    ...['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/config/vitest.config.ts'],
    ...['--project', project, `--tags-filter=${isQuick ? '!control and !slow' : '!control'}`],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ...more,
  ];
  const code = await run(words, voice);
  const report = existsSync(file) ? readFileSync(file, 'utf8') : null;
  return { counts: countsFrom(report, code), report };
}

const tests =
  (project: string) =>
  (voice: Voice): Promise<Counts> =>
    vitest(project, voice).then(({ counts, report }) => noted(counts, report));

function noted(counts: Counts, report: string | null): Counts {
  failures.push(...failedTests(report));
  return counts;
}

/** Fails a run that cannot know which pages to visit, and prints what to do. */
function failedWith(problem: string, { say }: Pick<Voice, 'say'>): Counts {
  say(`\n${problem}\n`);
  failures.push(problem);
  return oneFailed;
}

/**
 * Runs tests of the built site. Parallel browsers on two cores sometimes starve each other. A file
 * that failed runs once more, alone, which is reported; a second failure counts. `npm run prove`
 * gives no second try.
 */
async function builtTests(voice: Voice): Promise<Counts> {
  const { problem } = selectPages(projectRoot);
  if (problem !== null) return failedWith(problem, voice);
  // Three files at a time. With two, two cores were idle for 43 % of the time, since a browser
  // mostly waits. With four they were idle for 7 %, and pages that compete for both cores finished
  // hardly sooner.
  const { counts, report } = await vitest('built', voice, ['--maxWorkers=3']);
  slowest = slowestFiles(report, 12);
  const again = filesToTryAgain(report);
  if (counts.failed === 0 || again.length === 0) return noted(counts, report);
  voice.say(`\nThử lại một mình: ${again.join(', ')}\n`);
  const second = await vitest('built', voice, ['--maxWorkers=1', ...again]);
  if (second.counts.failed === 0) voice.say(`\nChỉ đạt ở lần thử thứ hai: ${again.join(', ')}\n`);
  return noted(afterSecondTry(counts, second.counts), second.report);
}

// Groups that need no build, each printed as a whole.
const typed = (): Promise<Counts> => timed('Kiểm tra kiểu', whole(), types);
const linted = (): Promise<Counts> => timed('Soát mã', whole(), style);
/** Node and happy-dom are two projects of Vitest, each with its own report. */
async function tested(): Promise<Counts[]> {
  const unit = await timed('Kiểm thử từng phần: unit', whole(), tests('unit'));
  return [unit, await timed('Kiểm thử từng phần: dom', whole(), tests('dom'))];
}

/** One after another: the other core builds. */
async function besideBuild(): Promise<Counts[]> {
  const first = await typed();
  if (first.failed === 0) return [first, await linted(), ...(await tested())];
  stop.abort();
  return [first];
}

/** Both cores are free. */
async function quick(): Promise<Counts[]> {
  const [first, second] = await Promise.all([typed(), linted()]);
  return [first, second, ...(first.failed === 0 ? await tested() : [])];
}

async function allGroups(): Promise<Counts[]> {
  // Checked before the build: otherwise a run of ten minutes would end with it.
  const content = changedContent(projectRoot);
  if (content.state === 'unknown') return [failedWith(content.reason, aloud)];
  say('Đang dựng trang; trong lúc đó kiểm tra kiểu, soát mã và kiểm thử từng phần …\n');
  const parts = besideBuild();
  const built = await timed('Dựng trang', whole(), build);
  if (stop.signal.aborted) return parts;
  if (built.failed > 0) {
    const all = [...(await parts), built];
    console.log('\nBỏ qua kiểm thử trang đã dựng, vì chưa dựng được trang.');
    return all;
  }
  const walked = await timed('Kiểm thử trang đã dựng: built', aloud, builtTests);
  return [...(await parts), built, walked];
}

// Ending this run ends its children.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => process.exit(1));
process.once('exit', () => stop.abort());

const began = Date.now();
const counts = sum(await (isQuick ? quick() : allGroups()));
rmSync(reports, { recursive: true, force: true });
console.log(`\n${timesLine(times, (Date.now() - began) / 1000)}`);
if (slowest.length > 0) console.log(slowestLine(projectRoot, slowest));
if (isQuick) console.log('Bài kiểm mang nhãn “slow” để dành cho npm test.');
if (!isQuick && existsSync(join(projectRoot, 'dist/build.json')))
  console.log(walkedLine(selectPages(projectRoot)));
if (failures.length > 0)
  console.log(`Chưa đạt:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
console.log(summaryLine(counts));
process.exitCode = exitCodeOf(counts);
