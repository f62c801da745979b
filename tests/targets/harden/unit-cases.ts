// The half of `prove -- harden` that needs no server: the tests of tests/harden, run by their tag.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#delivery/setup/root.mjs';
import type { Counted, Letter } from '../../harden/counted.ts';

type Ran = { fullName: string; status: string; meta: { harden?: Counted } };
type Report = { testResults: { assertionResults: Ran[] }[] };

export type UnitCases = {
  cases: number;
  /** Names of tests with failed cases, and of controls that are not red. */ fell: string[];
  controls: number;
};

/** Runs them, and sums their reports by class. */
export async function unitCases(): Promise<Record<Letter, UnitCases>> {
  const folder = mkdtempSync(join(tmpdir(), 'elm-cases-'));
  const out = join(folder, 'report.json');
  const words = ['run', '--config', 'tests/config/vitest.config.ts', '--project', 'unit'];
  const child = spawn(
    process.execPath,
    [
      join(projectRoot, 'node_modules/vitest/vitest.mjs'),
      ...words,
      '--tagsFilter=harden',
      '--reporter=json',
      `--outputFile=${out}`,
      'tests/harden',
    ],
    { cwd: projectRoot, stdio: 'ignore' },
  );
  await new Promise((resolve) => child.on('close', resolve));
  const report = JSON.parse(readFileSync(out, 'utf8')) as Report;
  rmSync(folder, { recursive: true, force: true });
  const none = (): UnitCases => ({ cases: 0, fell: [], controls: 0 });
  const sums: Record<Letter, UnitCases> = { A: none(), B: none(), C: none(), D: none(), E: none() };
  for (const { fullName, status, meta } of report.testResults.flatMap(
    ({ assertionResults }) => assertionResults,
  )) {
    // Tests that count no cases belong to the defence of their file: they must pass too.
    const sum = sums[meta.harden?.letter ?? 'A'];
    if (status !== 'passed') sum.fell.push(fullName);
    else if (meta.harden?.isControl) sum.controls += 1;
    sum.cases += meta.harden?.cases ?? 0;
  }
  return sums;
}
