// @module-tag storage
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteWithScript } from '../browser/broken-page.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { keptSamples, keptSamplesSite } from '../browser/kept-samples.ts';
import { isEvery } from '../browser/tier.ts';
import { samplePath } from './answering.ts';
import { readStored } from './stored.ts';

/** The line of a school lab and its PC: 330 kbit/s, 60 ms, six times slower than this one. */
const lab = {
  offline: false,
  latency: 60,
  downloadThroughput: 330_000 / 8,
  uploadThroughput: 330_000 / 8,
};
const slowdown = 6;

let chromium: Launched;
beforeAll(async () => {
  chromium = await launchChromium();
});
afterAll(() => chromium.close());

/**
 * A pupil's first page and first answer, closed 0.3 s after the feedback. Returns how many answers
 * are on /me/ afterwards.
 */
async function firstAnswer(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', lab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url + samplePath, { waitUntil: 'commit' });
  await page.click('label:has(input[value="hide"])');
  await page.click('.bar .button.main');
  await page.waitForSelector('.remark');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await page.goto('about:blank');
  const later = await context.newPage();
  await later.goto(`${url}me/#may-giu-gi`);
  await later.waitForSelector('[data-island="me"] .button');
  const listed = await later.locator('.by-lesson details li').count();
  const { attempts } = await readStored(later);
  expect(attempts.length).toBe(listed);
  await context.close();
  return listed;
}

async function manyFirstAnswers(url: string, n: number): Promise<number> {
  const kept: number[] = [];
  let left = n;
  const worker = async () => {
    while ((left -= 1) >= 0) kept.push(await firstAnswer(chromium.browser, url));
  };
  await Promise.all([worker(), worker()]);
  return kept.reduce((all, count) => all + count, 0);
}

/** `npm run prove -- storage` closes twenty pages. */
const LEFT = isEvery ? 20 : 6;

test(
  `the first answer of a cold page on a lab line is kept though the page is left 0.3 s later, in ${LEFT} of ${LEFT}`,
  { timeout: 240_000 },
  async () => {
    const site = await keptSamplesSite();
    const kept = await manyFirstAnswers(site.url, LEFT);
    await site.close();
    console.log(`cold page: ${kept} of ${LEFT} kept`);
    expect(kept).toBe(LEFT);
  },
);

test(
  'without the outbox those answers are lost: the trial detects it',
  { timeout: 120_000, tags: ['control'] },
  async () => {
    const site = await siteWithScript(
      "const { open } = indexedDB; indexedDB.open = function (name, ...more) { if (name === 'em-len-mang-inbox') throw new Error('no inbox'); return open.call(this, name, ...more); };",
      keptSamples,
    );
    const kept = await manyFirstAnswers(site.url, 2);
    await site.close();
    console.log(`control: ${kept} of 2 kept`);
    expect(kept).toBeLessThan(2);
  },
);
