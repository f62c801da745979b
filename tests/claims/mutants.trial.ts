// Mutants of twelve rule files (`tests/config/stryker.config.mjs`): each must fail a unit test, or
// be listed in `equivalent-mutants.yaml` with the reason why it is equivalent.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '#delivery/setup/root.mjs';
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import stryker from '../config/stryker.config.mjs';
import { judgeMutants, type Equivalents, type MutantReport } from '#delivery/prove/mutants.ts';

const MAX_MUTANTS = 2500;
const list = 'tests/config/mutants/equivalent-mutants.yaml';
const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');

/**
 * Runs Stryker and returns its exit code. Its output goes to stderr, because stdout is for the
 * figures.
 */
const run = (): Promise<number> =>
  new Promise((resolve) => {
    const words = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'];
    const child = spawn(process.execPath, [...words, 'tests/config/stryker.config.mjs'], {
      cwd: projectRoot,
      stdio: ['ignore', 2, 2],
    });
    child.once('close', (code) => resolve(code ?? 1));
  });

export const trial: Trial = {
  name: 'mutants',
  what: 'Mười hai tệp quy tắc: đổi từng phép tính, từng điều kiện; mỗi lần một bài kiểm phải đỏ',
  run: async (): Promise<TrialResult> => {
    const code = await run();
    if (code !== 0) return { state: 'failed', figures: {}, why: `Stryker ended with ${code}.` };
    const report = JSON.parse(read(stryker.jsonReporter!.fileName!)) as MutantReport;
    const judged = judgeMutants(report, parse(read(list)) as Equivalents);
    const { killed, equivalent, ignored, survived, stale } = judged;
    const mutants = killed + equivalent + survived.length;
    const faults = [
      ...survived.map((mutant) => `survived: ${mutant}`),
      ...stale.map((mutant) => `listed, and no survivor: ${mutant}`),
      ...(mutants > MAX_MUTANTS ? [`more than ${MAX_MUTANTS} mutants`] : []),
    ];
    return {
      state: faults.length > 0 ? 'failed' : 'passed',
      figures: {
        mutants,
        killed,
        survived: survived.length,
        'called equivalent': equivalent,
        'of constants, not run': ignored,
      },
      ...(faults.length > 0 ? { why: faults.join('\n  ') } : {}),
    };
  },
};
