// Files shared by the test files of one run: packed copies, profiles of shared browsers. Removed
// when the run ends.
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const at = (run: number): string => join(tmpdir(), `elm-run-${run}`);

/**
 * Creates and returns the folder, named by the process that started this run's workers, so that no
 * other run opens it.
 */
export function runFolder(): string {
  mkdirSync(at(process.ppid), { recursive: true });
  return at(process.ppid);
}

/**
 * Removes the folder of a run.
 * @param run the process that started the workers
 */
export const removeRunFolder = (run: number): void =>
  rmSync(at(run), { recursive: true, force: true, maxRetries: 5 });
