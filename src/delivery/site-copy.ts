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
 * A copy of the built site in an emptied `folder`, without precompressed files, as pages of the
 * copy will differ, without the site model, and without the samples for authors unless they are
 * asked for.
 * @returns the model of what stands in the copy
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
 * Runs a target's own steps on its copy, then what every copy needs again: links, policy, pruning,
 * manifest. What comes after the manifest is not in it.
 */
export async function finishCopy(
  folder: string,
  builtOn: string,
  own: Step[],
  after: Step[] = [],
): Promise<StepResult> {
  let last: StepResult = { state: 'done', message: '' };
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
