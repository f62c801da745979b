import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#delivery/setup/root.mjs';
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import type { Tag } from '../config/tags.ts';

type Ran = { fullName: string; status: string; failureMessages?: string[] };
type Report = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { assertionResults: Ran[] }[];
};

/**
 * Returns the command that runs and counts the tests with the tag. Tests without it are not run,
 * and their files not read.
 */
function wordsFor(tag: string, report: string): string[] {
  return [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=tests/config/vitest.config.ts',
    `--tags-filter=${tag}`,
    '--experimental.preParse',
    // As many at a time as in `npm test`, and each file is shown when it ends.
    '--maxWorkers=3',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
}

/**
 * Returns a trial that runs the tests with one tag.
 * @param env the tier to run (`tests/browser/tier.ts`)
 */
export const tagTrial = (
  { name, description }: Tag,
  env: Record<string, string> = { ELM_EVERY: '1' },
): Trial => ({
  name,
  what: description,
  run: async (): Promise<TrialResult> => {
    const folder = mkdtempSync(join(tmpdir(), 'elm-tag-'));
    const out = join(folder, 'report.json');
    const child = spawn(process.execPath, wordsFor(name, out), {
      cwd: projectRoot,
      stdio: ['ignore', 2, 2],
      env: { ...process.env, ELM_EVERY: '', ...env },
    });
    await new Promise((resolve) => child.on('close', resolve));
    const report = JSON.parse(readFileSync(out, 'utf8')) as Report;
    rmSync(folder, { recursive: true, force: true });
    return resultOf(report);
  },
});

/** Sums up the report. It also lists files without the tag, with every test skipped. */
function resultOf(report: Report): TrialResult {
  const results = report.testResults
    .map(({ assertionResults }) => assertionResults)
    .filter((file) => file.some(({ status }) => status === 'passed' || status === 'failed'))
    .flat();
  const count = (state: string) => results.filter(({ status }) => status === state).length;
  const [passed, failed] = [report.numPassedTests, report.numFailedTests];
  const skipped = count('skipped') + count('pending');
  const red = results
    .filter(({ status }) => status === 'failed')
    .map(
      ({ fullName, failureMessages = [] }) =>
        `${fullName}: ${failureMessages[0]?.split('\n')[0] ?? ''}`,
    );
  return {
    state: failed > 0 || passed === 0 ? 'failed' : skipped > 0 ? 'skipped' : 'passed',
    figures: { passed, failed, skipped },
    ...(red.length > 0 ? { why: red.slice(0, 12).join(' | ') } : {}),
  };
}
