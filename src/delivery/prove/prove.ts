// `npm run prove -- <trial>|all [--n N] [--json]`: trials that need more than npm and a browser.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { gitState } from '../tools/git-state.ts';
import { isStale } from '../serve/stale.mjs';
import { projectRoot } from '../setup/root.mjs';
import { findTrials } from './find-trials.ts';
import { exitCodeOf, runTrial, type TrialReport } from './trial.ts';
import { chosenFrom, readWords } from './words.ts';

/** Returns the measured source version, without which figures are worth little. */
function sourceLine(git: ReturnType<typeof gitState>): string {
  if (git.state === 'none') return 'Mã nguồn: không rõ bản (không có git).';
  const clean = git.state === 'clean' ? 'không có sửa đổi' : 'có sửa đổi chưa lưu vào git';
  return `Mã nguồn: ${git.commit}, ${clean}.`;
}

function linesOf({ name, what, state, figures, why, seconds }: TrialReport): string {
  const mark = { passed: 'PASSED', failed: 'FAILED', skipped: 'SKIPPED' }[state];
  return [
    `${mark}  ${name}: ${what} (${seconds} giây)`,
    ...(why === undefined ? [] : [`  ${why}`]),
    ...Object.entries(figures).map(([figure, value]) => `  ${figure}: ${value}`),
  ].join('\n');
}

/**
 * Builds `dist/` if it is stale, because trials need it. The build's output goes to stderr: stdout
 * contains the figures.
 */
const isBuilt = () =>
  !isStale(projectRoot) ||
  spawnSync(process.execPath, ['src/delivery/build/build.ts'], {
    cwd: projectRoot,
    stdio: ['ignore', 2, 2],
  }).status === 0;

/**
 * Reports progress of long work, with the elapsed time, on stderr, since stdout contains the
 * figures.
 */
async function whileSaying<T>(name: string, place: string, work: () => Promise<T>): Promise<T> {
  console.error(`Đang thử ${name} (${place}) …`);
  const began = Date.now();
  const beat = setInterval(
    () => console.error(`  ${name}: đã chạy ${Math.round((Date.now() - began) / 60_000)} phút`),
    60_000,
  );
  return work().finally(() => clearInterval(beat));
}

async function main(words: string[]): Promise<number> {
  // Set before any trial is loaded: tests that visit selected pages visit all of them in a proof
  // (tests/browser/tier.ts).
  process.env['ELM_EVERY'] = '1';
  const asked = readWords(words);
  const say = (line: string) => {
    if (!words.includes('--json')) console.log(line);
  };
  const git = gitState(projectRoot);
  if (asked.state === 'asked' && !isBuilt()) return 1;
  say(sourceLine(git));
  const chosen =
    asked.state === 'asked'
      ? chosenFrom(await findTrials(join(projectRoot, 'tests')), asked.names)
      : asked;
  if (asked.state === 'unclear' || chosen.state === 'unclear') {
    console.error(chosen.state === 'unclear' ? chosen.why : '');
    return 1;
  }
  const results: TrialReport[] = [];
  for (const [at, trial] of chosen.trials.entries()) {
    const proved = await whileSaying(trial.name, `${at + 1}/${chosen.trials.length}`, () =>
      runTrial(trial, asked.n === undefined ? {} : { n: asked.n }),
    );
    results.push(proved);
    say(linesOf(proved));
  }
  if (asked.isJson) console.log(JSON.stringify({ source: git, trials: results }, null, 1));
  return exitCodeOf(results);
}

// Exits explicitly: tests share browsers that end with their worker, and here no worker ends them.
process.exit(await main(process.argv.slice(2)));
