import { cp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { cspStep } from './build/csp.ts';
import { manifestStep } from './build/manifest.ts';
import { pruneStep } from './build/prune.ts';
import { MODEL, readModel, type SiteModel } from './build/site-model.ts';
import { relativiseStep } from './build/relativise-step.ts';
import type { Step, StepResult } from './build/step.ts';
import { removeGallery, withoutGallery } from './without-gallery.ts';

/**
 * Copies the built site into an emptied `folder`. Leaves out precompressed files, since pages of
 * the copy will differ, the site model, and, unless requested, the samples for authors.
 * @returns the model of the copy
 */
export async function copySite(
  site: string,
  folder: string,
  { gallery = false } = {},
): Promise<SiteModel> {
  await rm(folder, { recursive: true, force: true });
  await cp(site, folder, {
    recursive: true,
    filter: (path) => !/\.(?:br|gz)$/.test(basename(path)) && path !== join(site, MODEL),
  });
  const model = await readModel(site);
  if (gallery) return model;
  await removeGallery(folder);
  return withoutGallery(model);
}

/**
 * Runs a target's own steps on its copy, then the steps every copy needs again: links, policy,
 * pruning, manifest. Files of `after` are not in the manifest.
 */
export async function finishCopy(
  folder: string,
  builtOn: string,
  targetSteps: Step[],
  after: Step[] = [],
): Promise<StepResult> {
  let last: StepResult = { state: 'done', message: '' };
  for (const step of [
    ...targetSteps,
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
