// kill −9 of the whole browser while a pupil answers. It proves the logic (order of writing and
// showing, torn states), not the disk: written data stays in the system's memory. For the disk
// there is powercut.trial.ts.
import { rmSync } from 'node:fs';
import { launchWholeChromium, newProfile, type OwnLaunched } from '../browser/launch.ts';
import { siteWithStandIns } from '../browser/stand-ins.ts';
import { keptSamples } from '../browser/kept-samples.ts';
import { afterTheCut, sum, type Outcome, type Sum } from './after-the-cut.ts';
import { answer, answerUntilGone, optionAt, samplePath, saved } from './answering.ts';

/**
 * Sends SIGKILL to browser, renderers and storage process at once; returns when none of the group
 * is left.
 */
export async function killGroup({ pid, browser, context }: OwnLaunched): Promise<void> {
  const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  process.kill(-pid, 'SIGKILL');
  await gone;
  await context.close().catch(() => undefined);
  for (let alive = true; alive; await new Promise((resolve) => setTimeout(resolve, 20)))
    try {
      process.kill(-pid, 0);
    } catch {
      alive = false;
    }
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The work of a trial's pupil: `acts` answers until `cut` resolves and the browser is gone. */
export type Work = (
  browser: OwnLaunched,
  url: string,
  acknowledge: (option: string) => void,
) => Promise<void>;

/** Five answers and more, cut at a different moment each time. */
export const warmWork: Work = async ({ context }, url, acknowledge) => {
  const page = await context.newPage();
  await page.goto(url + samplePath);
  let count = 0;
  let fiveDone = () => {};
  const five = new Promise<void>((resolve) => (fiveDone = resolve));
  const working = answerUntilGone(page, (option) => {
    acknowledge(option);
    if ((count += 1) === 5) fiveDone();
  });
  await Promise.race([five, working]);
  await wait(Math.random() * 900);
  void working.catch(() => {});
};

/** The very first action on a fresh profile, before any other part of the page is loaded. */
export const coldWork: Work = async ({ context }, url, acknowledge) => {
  const page = await context.newPage();
  await page.goto(url + samplePath, { waitUntil: 'commit' });
  await answer(page, optionAt(0));
  await saved(page);
  acknowledge(optionAt(0));
  await wait(Math.random() * 150);
};

async function killTrial(url: string, work: Work): Promise<Outcome> {
  const profile = newProfile();
  const acknowledged: string[] = [];
  try {
    const browser = await launchWholeChromium({ profile });
    await work(browser, url, (option) => acknowledged.push(option));
    // Later messages of the page are not counted: the log must never be ahead of the screen.
    const seen = [...acknowledged];
    await killGroup(browser);
    const outcome = await afterTheCut(profile, url, seen);
    // An answer may have been called saved after the log was closed; it is then one of the rows
    // beyond the log.
    return {
      ...outcome,
      faults: outcome.faults.filter(
        (fault) => !(/rows for/.test(fault) && outcome.kept <= acknowledged.length + 1),
      ),
    };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Four at a time, because a pupil mostly waits. One in four is a cold page. */
export async function killTrials(url: string, n: number): Promise<Sum> {
  const left = Array.from({ length: n }, (_, at) => (at % 4 === 3 ? coldWork : warmWork));
  const outcomes: Outcome[] = [];
  const worker = async () => {
    for (let work = left.pop(); work; work = left.pop()) outcomes.push(await killTrial(url, work));
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return sum(outcomes);
}

/** The product broken on purpose: “đã lưu” at once, the writing 4 s later. */
export const savedTooSoon = () => siteWithStandIns(['saved-at-press', 'slow-append'], keptSamples);
