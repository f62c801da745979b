// @module-tag pages
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { lookOn } from '../browser/waits.ts';
import { distFolder, siteServer } from '../browser/site-server.ts';
import { isEvery } from '../browser/tier.ts';
import { weigh } from './bytes.ts';
import { firstAnswerLimit } from './first-answer.ts';
import { lessonsOf } from './lessons.ts';

/** KB = 1,000 bytes, as in the measurements these limits come from. */
const limit = {
  js: { br: 12_000, gz: 14_000 },
  requests: 3,
  fonts: 40_000,
};

const lessons = lessonsOf(distFolder);
const isDatabase = (url: string): boolean => url.includes('/storage.');

let browser: Launched;
let site: Awaited<ReturnType<typeof siteServer>>;
beforeAll(async () => {
  [browser, site] = [await launchChromium(), await siteServer()];
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.each(lessons)('$page until the first answer’s full feedback', ({ page, step }) => {
  it('answers with the page and one script, within the budget', async () => {
    const weight = await weigh(browser.browser, distFolder, site.url, page, step);
    expect(weight.requests).toBeLessThanOrEqual(limit.requests);
    const total = firstAnswerLimit(distFolder, page);
    expect(weight.total.br).toBeLessThanOrEqual(total.br);
    expect(weight.total.gz).toBeLessThanOrEqual(total.gz);
    expect(weight.js.br).toBeLessThanOrEqual(limit.js.br);
    expect(weight.js.gz).toBeLessThanOrEqual(limit.js.gz);
    expect(weight.fonts).toBeLessThanOrEqual(limit.fonts);
  });

  // Every lesson page loads in the same order; only `prove` checks all.
  if (isEvery || page === lessons[0]!.page)
    it('never fetches zod, and fetches the database code only after the page answers', async () => {
      const tab = await browser.context.newPage();
      const asked: string[] = [];
      tab.on('request', (request) => asked.push(request.url()));
      await tab.goto(`${site.url}${page}/#b${step}`);
      const root = tab.locator(`#b${step}`);
      await root.locator('.button.main:not([data-never])').waitFor();
      await tab.locator('[data-awake]').first().waitFor();
      const answeredAt = asked.findIndex(isDatabase);
      await lookOn(tab, 3000);
      const database = asked.findIndex(isDatabase);
      const core = asked.findIndex((url) => url.includes('/core.'));
      expect(core).toBeGreaterThanOrEqual(0);
      expect(database).toBeGreaterThanOrEqual(0);
      expect(database === -1 || database > core).toBe(true);
      expect(answeredAt === -1 || answeredAt > core).toBe(true);
      const scripts = asked
        .filter((url) => url.endsWith('.js'))
        .map((url) => readFileSync(join(distFolder, new URL(url).pathname), 'utf8'));
      expect(scripts.filter((text) => /ZodError|invalid_type/.test(text))).toEqual([]);
      await tab.close();
    });
});
