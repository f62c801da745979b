// What the test files of one run share on the disk: packed copies, the profiles of shared browsers.
// It goes when the run ends.
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const at = (run: number): string => join(tmpdir(), `elm-run-${run}`);

/**
 * Named by the process that started this run's workers: what one run has made no other run opens.
 */
export function runFolder(): string {
  mkdirSync(at(process.ppid), { recursive: true });
  return at(process.ppid);
}

/** @param run the process that started the workers */
export const removeRunFolder = (run: number): void =>
  rmSync(at(run), { recursive: true, force: true, maxRetries: 5 });
