import { bootStep } from './boot.ts';
import { compressStep } from './compress.ts';
import { cspStep } from './csp.ts';
import { flattenStep } from './flatten.ts';
import { manifestStep } from './manifest.ts';
import { preloadTableStep } from './preload-table.ts';
import { pruneStep } from './prune.ts';
import { relativiseStep } from './relativise-step.ts';
import { sitemapStep } from './sitemap.ts';
import type { Step, StepResult } from './step.ts';
import { tightenStep } from './tighten.ts';

/**
 * Turns what Astro wrote into the site we ship. The order matters: names are final before links
 * are turned, links before hashes, and everything before the manifest.
 * @param builtOn YYYY-MM-DD
 * @param say gets each step's sentence
 */
export async function finishSite(
  folder: string,
  builtOn: string,
  say: (sentence: string) => void = () => {},
): Promise<StepResult> {
  const steps: Step[] = [
    preloadTableStep,
    flattenStep,
    bootStep,
    relativiseStep,
    tightenStep,
    cspStep,
    pruneStep,
    sitemapStep,
    (site) => manifestStep(site, builtOn),
    compressStep,
  ];
  let last: StepResult = { state: 'refused', problems: [] };
  for (const step of steps) {
    last = await step(folder);
    if (last.state === 'refused') return last;
    say(last.said);
  }
  return last;
}
