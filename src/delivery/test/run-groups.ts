// The groups of `npm test`. While one core builds, the other asks what needs no build: types,
// layout and lint, unit tests, happy-dom; the built site is opened as soon as it stands. Wrong
// types stop at once (all else would fail for the same reason); other failures do not. `--quick`
// builds nothing and leaves tests with the tag `slow` to the whole run.
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
/** What failed, in the order it was found; said last of all. */
const failures: string[] = [];

/** The files of built tests that took longest. */
let slowest: GroupTime[] = [];

/**
 * Where a group's words go: at once, or all of them when it has ended, so that two groups do not
 * speak at once.
 */
type Voice = { stdio: 'inherit' | 'pipe'; say(text: string): void; end(): void };
const say = (text: string): void => void process.stdout.write(text);
const aloud: Voice = { stdio: 'inherit', say, end: () => undefined };
function whole(): Voice {
  const heard: string[] = [];
  return { stdio: 'pipe', say: (text) => void heard.push(text), end: () => say(heard.join('')) };
}

/** Exit code of a Node program run in the project's folder. */
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
/** `core` and the LAN server compile alone, each with its own `lib`. */
const ALONE = ['tests/config/tsconfig.core.json', 'tests/config/tsconfig.lan.json'];

/**
 * Types of .ts, .tsx and .astro files. The quick run leaves out .astro and the two that compile
 * alone: those checks take three times as long.
 */
async function types(voice: Voice): Promise<Counts> {
  // `astro check` writes the types of the content collections itself; `tsc` needs them written
  // first.
  if (!isQuick) {
    const codes = [await run([ASTRO, 'check', '--minimumSeverity', 'warning'], voice)];
    for (const config of ALONE) codes.push(await run([TSC, '--noEmit', '-p', config], voice));
    return sum(codes.map(asCounts));
  }
  if ((await run([ASTRO, 'sync'], voice)) !== 0) return oneFailed;
  return asCounts(await run([TSC, '--noEmit', '-p', 'tsconfig.json'], voice));
}

/**
 * Whether the code is laid out, then what the linter finds: two lists, and who sees one should see
 * the other.
 */
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

/** A run that cannot know what it must walk has failed, and says what to do. */
function failedWith(problem: string, { say }: Pick<Voice, 'say'>): Counts {
  say(`\n${problem}\n`);
  failures.push(problem);
  return oneFailed;
}

/**
 * Browsers side by side on two cores starve each other now and then. A file that failed so runs
 * once more, alone, and this is said; what fails twice has failed. `npm run prove` gives no second
 * try.
 */
async function builtTests(voice: Voice): Promise<Counts> {
  const { problem } = selectPages(projectRoot);
  if (problem !== null) return failedWith(problem, voice);
  // Three files at a time: with two, two cores stood idle for 43 % of the time, since a browser
  // mostly waits; with four, for
  // 7 %, and pages that compete for both cores were done hardly sooner.
  const { counts, report } = await vitest('built', voice, ['--maxWorkers=3']);
  slowest = slowestFiles(report, 12);
  const again = filesToTryAgain(report);
  if (counts.failed === 0 || again.length === 0) return noted(counts, report);
  voice.say(`\nThử lại một mình: ${again.join(', ')}\n`);
  const second = await vitest('built', voice, ['--maxWorkers=1', ...again]);
  if (second.counts.failed === 0) voice.say(`\nChỉ đạt ở lần thử thứ hai: ${again.join(', ')}\n`);
  return noted(afterSecondTry(counts, second.counts), second.report);
}

// What needs no build, each group heard as a whole.
const typed = (): Promise<Counts> => timed('Kiểm tra kiểu', whole(), types);
const linted = (): Promise<Counts> => timed('Soát mã', whole(), style);
/** Node and happy-dom are two projects of Vitest, each with a report of its own. */
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
  // Known before the build: a run of ten minutes would end with it.
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

// Who ends this run ends what it started.
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
  console.log(`Chưa đạt:\n${failures.map((each) => `  ${each}`).join('\n')}`);
console.log(summaryLine(counts));
process.exitCode = exitCodeOf(counts);
