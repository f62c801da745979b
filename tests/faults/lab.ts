// One browser for many clean pupils, and the helpers of every storage test.
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '#delivery/serve/serve.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { keptSamplesSite } from '../browser/kept-samples.ts';

export type Pupil = {
  context: BrowserContext;
  /** Opens a page of the site; `problems` collects its uncaught errors. */
  open<Given>(path: string, before?: (given: Given) => void, given?: Given): Promise<Page>;
  problems: string[];
  leave(): Promise<void>;
};

export type Lab = {
  url: string;
  origin: string;
  launched: Launched;
  newPupil(): Promise<Pupil>;
  close(): Promise<void>;
};

export async function openLab(site?: Served): Promise<Lab> {
  const { url, close } = site ?? (await keptSamplesSite());
  const launched = await launchChromium();
  const newPupil = async (): Promise<Pupil> => {
    const context = await launched.browser.newContext();
    const problems: string[] = [];
    const open: Pupil['open'] = async (path, before, given) => {
      const page = await context.newPage();
      page.on('pageerror', (problem) => problems.push(String(problem)));
      if (before) await page.addInitScript(before as (given: unknown) => void, given);
      await page.goto(url + path);
      return page;
    };
    return { context, open, problems, leave: () => context.close() };
  };
  return {
    url,
    origin: new URL(url).origin,
    launched,
    newPupil,
    close: async () => {
      await launched.close();
      await close();
    },
  };
}

/** Resolves when the page has opened its database, or given up, and its islands are hydrated. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForSelector('[data-island="notices"] [role="status"]', { state: 'attached' });

export const notice = (page: Page): Promise<string> =>
  page.waitForSelector('[data-island="notices"] .notice').then((banner) => banner.innerText());

export const hasNotice = async (page: Page): Promise<boolean> =>
  (await page.locator('[data-island="notices"] .notice').count()) > 0;

/** Polls until the condition is met; a test that waits in vain ends by its own timeout. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Returns /me/ as a pupil reads it. */
export async function readMe(pupil: Pupil): Promise<{ page: Page; text: string }> {
  const page = await pupil.open('me/#may-giu-gi');
  await page.waitForSelector('[data-island="me"] .button');
  return { page, text: await page.innerText('main') };
}

/**
 * Runs tests with a clean pupil each, several at a time, because they mostly wait. An error in a
 * page fails its test. One browser for the file, closed with it.
 */
export function pupilTests(): (
  title: string,
  act: (pupil: Pupil, lab: Lab) => Promise<void>,
) => void {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab();
  });
  afterAll(() => lab.close());
  return (title, act) =>
    test.concurrent(title, async () => {
      const pupil = await lab.newPupil();
      try {
        await act(pupil, lab);
        expect(pupil.problems).toEqual([]);
      } finally {
        await pupil.leave();
      }
    });
}
