import { bootStep } from './boot.ts';
import { compressStep } from './compress.ts';
import { cspStep } from './csp.ts';
import { manifestStep } from './manifest.ts';
import { relativiseStep } from './relativise-step.ts';
import { readModel } from './site-model.ts';
import { sitemapStep } from './sitemap.ts';
import type { Step, StepResult } from './step.ts';

/**
 * Turns Astro's output into the released site. The order matters: names are final before links are
 * made relative, links before hashes, and everything before the manifest.
 * @param builtOn YYYY-MM-DD
 * @param say receives each step's message
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
