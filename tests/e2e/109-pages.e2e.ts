/**
 * Every page in the oldest supported browser: it responds, its activities hydrate, there are no
 * errors and no third-party requests. In `npm test` a page of each type.
 *
 * @module-tag chromium-109
 * @module-tag pages
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { checkedPages } from '../a11y/pages.ts';
import { siteWithScript } from '../browser/broken-page.ts';
import { launchChromium109, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { watched } from './walk/watched.ts';

let site: Awaited<ReturnType<typeof siteServer>>;
let old: Launched;
beforeAll(async () => {
  [site, old] = await Promise.all([siteServer(), launchChromium109()]);
});
afterAll(async () => {
  await old?.close();
  await site?.close();
});

/**
 * Milliseconds for hydration, which takes long on a busy computer. Activities not hydrated by then
 * count as failed.
 */
const PATIENCE_MS = 15_000;

/** Returns the number of activities of the page that are not hydrated. */
async function asleepOn(page: Page): Promise<number> {
  const asleep = page.locator('[data-activity]:not([data-awake])');
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await page.waitForTimeout(100))
    if ((await asleep.count()) === 0) return 0;
  return asleep.count();
}

/**
 * Returns the faults of this page. Islands without a view on this page have no mark, so only
 * activities are checked for hydration.
 */
async function faultsOf(siteUrl: string, path: string): Promise<string[]> {
  const context = await old.browser.newContext();
  const { page, errors, foreign } = await watched(context, siteUrl);
  const answer = await page.goto(siteUrl + path, { waitUntil: 'load' });
  const left =
    path === '404.html' || /\/print\/$|^teachers\/(show|cards|keys|worksheets)/.test(path)
      ? 0
      : await asleepOn(page);
  const text = await page.evaluate(() => document.body.innerText.trim().length);
  await context.close();
  return [
    ...(answer!.status() === 200 ? [] : [`status ${answer!.status()}`]),
    ...(text > 20 ? [] : ['blank']),
    ...(left > 0 ? [`${left} asleep`] : []),
    ...errors,
    ...foreign,
  ];
}

test.each(checkedPages)('/%s', async (path) => expect(await faultsOf(site.url, path)).toEqual([]));

test('red for a script that this browser cannot parse', { tags: ['control'] }, async () => {
  const newer = await siteWithScript('[1].toSorted();');
  expect(await faultsOf(newer.url, 'lessons/help-map/')).not.toEqual([]);
  await newer.close();
});
