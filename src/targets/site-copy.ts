import { cp, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { cspStep } from '../tools/build/csp.ts';
import { manifestStep } from '../tools/build/manifest.ts';
import { pruneStep } from '../tools/build/prune.ts';
import { relativiseStep } from '../tools/build/relativise-step.ts';
import type { Step, StepResult } from '../tools/build/step.ts';

/** A copy of the built site in an emptied `folder`, without precompressed files: pages of the copy will differ. */
export async function copySite(site: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(site, folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(basename(path)) });
}

/**
 * Runs a target's own steps on its copy, then what every copy needs again: links, policy, pruning, manifest. What comes
 * after the manifest is not in it.
 */
export async function finishCopy(
  folder: string,
  builtOn: string,
  own: Step[],
  after: Step[] = [],
): Promise<StepResult> {
  let last: StepResult = { state: 'done', said: '' };
  for (const step of [
    ...own,
    relativiseStep,
    cspStep,
    pruneStep,
    (copy: string) => manifestStep(copy, builtOn),
    ...after,
  ]) {
    last = await step(folder);
    if (last.state === 'refused') return last;
  }
  return last;
}
