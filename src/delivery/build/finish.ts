import { bootStep } from './boot.ts';
import { compressStep } from './compress.ts';
import { cspStep } from './csp.ts';
import { manifestStep } from './manifest.ts';
import { relativiseStep } from './relativise-step.ts';
import { readModel } from './site-model.ts';
import { sitemapStep } from './sitemap.ts';
import type { Step, StepResult } from './step.ts';

/**
 * Turns what Astro wrote into the site we ship. The order matters: names are final before links
 * are turned, links before hashes, and everything before the manifest.
 * @param builtOn YYYY-MM-DD
 * @param say gets each step's sentence
 */
export async function postprocessSite(
  folder: string,
  builtOn: string,
  say: (sentence: string) => void = () => {},
): Promise<StepResult> {
  const model = await readModel(folder);
  const steps: Step[] = [
    bootStep(model),
    relativiseStep,
    cspStep,
    sitemapStep(model),
    (site) => manifestStep(site, builtOn),
    compressStep,
  ];
  let last: StepResult = { state: 'refused', problems: [] };
  for (const step of steps) {
    last = await step(folder);
    if (last.state === 'refused') return last;
    say(last.message);
  }
  return last;
}
