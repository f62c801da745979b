import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../src/tools/setup/root.mjs';
import type { Trial, TrialResult } from '../../src/tools/prove/trial.ts';

type Ran = { fullName: string; status: string; failureMessages?: string[] };
type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { assertionResults: Ran[] }[];
};

/**
 * A trial that runs test files and counts: for rows whose proof is a test. `env` says how much of
 * them (tests/browser/tier.ts).
 */
export const vitestTrial = (
  name: string,
  what: string,
  project: 'unit' | 'dom' | 'built',
  files: string[],
  env: Record<string, string> = { ELM_EVERY: '1' },
): Trial => ({
  name,
  what,
  run: async (): Promise<TrialResult> => {
    const folder = mkdtempSync(join(tmpdir(), 'elm-rows-'));
    const out = join(folder, 'report.json');
    const bin = join(projectRoot, 'node_modules/vitest/vitest.mjs');
    const child = spawn(
      process.execPath,
      [
        bin,
        'run',
        '--config',
        'tests/config/vitest.config.ts',
        '--project',
        project,
        '--reporter=json',
        `--outputFile=${out}`,
        ...files,
      ],
      { cwd: projectRoot, stdio: 'ignore', env: { ...process.env, ELM_EVERY: '', ...env } },
    );
    await new Promise((resolve) => child.on('close', resolve));
    const report = JSON.parse(readFileSync(out, 'utf8')) as Report;
    rmSync(folder, { recursive: true, force: true });
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report;
    const state = failed > 0 || passed === 0 ? 'failed' : skipped > 0 ? 'skipped' : 'passed';
    const red = report.testResults.flatMap(({ assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(
          ({ fullName, failureMessages = [] }) =>
            `${fullName}: ${failureMessages[0]?.split('\n')[0] ?? ''}`,
        ),
    );
    return {
      state,
      figures: { passed, failed, skipped },
      ...(red.length > 0 ? { why: red.slice(0, 12).join(' | ') } : {}),
    };
  },
});
