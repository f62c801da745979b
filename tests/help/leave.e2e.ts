/** CS1: leaving hides everything in the event's own task, three ways, on every page that offers it; and without script it leads away. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../src/tools/serve/serve.ts';
import { editedSite, withoutPolicy } from '../browser/edited-site.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { isEvery } from '../browser/tier.ts';
import type { BrowserContextOptions } from 'playwright-core';
import { leaveBy, openReady, watchLeaving, waysOut, type Way } from './leaving.ts';
import { pagesWithPanel } from './panel.ts';

let site: Served;
let chromium: Launched;
beforeAll(async () => { [site, chromium] = await Promise.all([siteServer(), launchChromium()]); });
afterAll(async () => { await chromium?.close(); await site?.close(); });

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

async function hiddenBy(way: Way, path: string, siteUrl = site.url, size: BrowserContextOptions = {}, patience = 30_000): Promise<boolean> {
  const page = await (await chromium.browser.newContext(size)).newPage();
  page.setDefaultTimeout(patience);
  try {
    await watchLeaving(page);
    await openReady(page, siteUrl + path);
    return (await leaveBy(page, way, siteUrl)).isHidden;
  } finally {
    await page.context().close();
  }
}

test('every kind of page is tried', () => expect(pagesWithPanel.length).toBeGreaterThan(20));

/** In `npm test` the ways go round the pages, one each; in `prove` every page is left in every way. */
const tried = pagesWithPanel.map((path, at) => ({ path, ways: isEvery ? waysOut : [waysOut[at % waysOut.length]!] }));

describe.each(tried)('/$path is left', ({ path, ways }) => {
  test.each(ways)('by $name, hidden in the event’s own task', async (way) => expect(await hiddenBy(way, path)).toBe(true));

  test('without script, by the button and by the second link', async () => {
    const page = await (await chromium.browser.newContext({ javaScriptEnabled: false })).newPage();
    for (const link of ['.top .leave', '.top .skip']) {
      await page.goto(site.url + path);
      await page.locator(link).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${site.url}bang-cuu-chuong/`);
    }
    await page.context().close();
  });
});

const headerButton: Way = { name: 'the button of the header', take: (page) => page.locator('.top-acts .leave').tap() };

test.each(pagesWithPanel.filter((_, at) => isEvery || at % 4 === 0))('on a phone /%s is left by one tap, with script and without', async (path) => {
  expect(await hiddenBy(headerButton, path, site.url, phone)).toBe(true);
  const page = await (await chromium.browser.newContext({ ...phone, javaScriptEnabled: false })).newPage();
  await page.goto(site.url + path);
  await headerButton.take(page);
  await page.waitForURL(`${site.url}bang-cuu-chuong/`);
  await page.context().close();
});

test('/info/, which has no script, is left by its first link', async () => {
  const page = await (await chromium.browser.newContext()).newPage();
  await page.goto(`${site.url}info/`);
  expect(await page.locator('script').count()).toBe(0);
  await page.locator('main a').first().click();
  await page.waitForURL(`${site.url}bang-cuu-chuong/`);
  await page.context().close();
});

describe('red', () => {
  test('when three Shifts are not heard', async () => {
    const deaf = await editedSite((text) => text.replace('document.querySelector(`[data-leave]`)?.click()', 'void 0'));
    await expect(hiddenBy(waysOut[2]!, 'about/', deaf.url, {}, 4000)).rejects.toThrow(/Timeout/);
    await deaf.close();
  });

  test('when the second link is a link like any other', async () => {
    const plain = await editedSite((text, path) => (path.endsWith('.html') ? text.replace(/(<a class="skip" [^>]*bang-cuu-chuong[^>]*) data-leave/, '$1') : text));
    expect(await hiddenBy(waysOut[1]!, 'about/', plain.url)).toBe(false);
    await plain.close();
  });

  test('when the page is left without being hidden first', async () => {
    const slow = await editedSite((text, path) => (path.endsWith('.html') ? withoutPolicy(text).replace('document.body.textContent=``,', '') : text));
    expect(await hiddenBy(waysOut[0]!, 'about/', slow.url)).toBe(false);
    await slow.close();
  });

  test('when it is hidden a moment later', async () => {
    const late = await editedSite((text, path) => (path.endsWith('.html') ? withoutPolicy(text).replace('document.body.textContent=``,location.replace(', 'setTimeout(()=>document.body.textContent=``),location.replace(') : text));
    expect(await hiddenBy(waysOut[0]!, 'about/', late.url)).toBe(false);
    await late.close();
  });
});
