/**
 * CS1: the exit hides everything in the event's own task, in three ways, on every page that offers
 * it; without script it opens the exit page.
 *
 * @module-tag help
 * @module-tag pages
 */
import { describe, expect, test } from 'vitest';
import { builtSite } from '../browser/built-site.ts';
import { siteWithScript } from '../browser/broken-page.ts';
import { editedSite } from '../browser/edited-site.ts';
import type { BrowserContextOptions } from 'playwright';
import { hiddenOn, watchedTabs, watchLeaving, waysOut, type Way } from './leaving.ts';
import { exitOn, pagesWithPanel } from './panel.ts';

const site = builtSite();

const computer: BrowserContextOptions = {};
const plain: BrowserContextOptions = { javaScriptEnabled: false };
const tabOf = watchedTabs(site);

/** Returns the same for a deliberately broken site, in a new tab. */
async function brokenBy(way: Way, path: string, url: string, patience = 30_000): Promise<boolean> {
  const page = await (await site.browser.newContext(computer)).newPage();
  page.setDefaultTimeout(patience);
  await watchLeaving(page);
  return hiddenOn(page, way, url, path).finally(() => page.context().close());
}

test('every type of page is tested, with both exits', () => {
  expect(pagesWithPanel.length).toBeGreaterThan(20);
  expect(new Set(pagesWithPanel.map(exitOn)).size).toBe(2);
});

/**
 * The ways alternate over the pages, one each; `npm run prove -- leaving` takes every way on every
 * page, and times it.
 */
describe.each(pagesWithPanel.map((path, at) => ({ path, way: waysOut[at % waysOut.length]! })))(
  '/$path is left',
  ({ path, way }) => {
    test(`by ${way.name}, hidden in the event’s own task`, async () =>
      expect(await hiddenOn(await tabOf(computer), way, site.url, path)).toBe(true));

    test('without script, by the button and the second link', async () => {
      const page = await tabOf(plain);
      for (const link of ['.top .leave', '.top .skip']) {
        await page.goto(site.url + path);
        await page.locator(link).focus();
        await page.keyboard.press('Enter');
        await page.waitForURL(site.url + exitOn(path));
      }
    });
  },
);

/** Returns a script that changes how the page is emptied. */
const emptying = (set: string): string =>
  `const { set, ...text } = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
   Object.defineProperty(HTMLElement.prototype, 'textContent', { ...text, set: ${set} });`;

describe('fails', { tags: ['control'] }, () => {
  test('if three Shifts are ignored', async () => {
    const deaf = await siteWithScript(
      "addEventListener('keydown', (event) => event.key === 'Shift' && event.stopImmediatePropagation(), true);",
    );
    await expect(brokenBy(waysOut[2]!, 'about/', deaf.url, 4000)).rejects.toThrow(/Timeout/);
    await deaf.close();
  });

  test('if the second link is an ordinary link', async () => {
    const linked = await editedSite((text, path) =>
      path.endsWith('.html')
        ? text.replace(/(<a class="skip" [^>]*bang-cuu-chuong[^>]*) data-leave/, '$1')
        : text,
    );
    expect(await brokenBy(waysOut[1]!, 'about/', linked.url)).toBe(false);
    await linked.close();
  });

  test('if the page is left without being hidden first', async () => {
    const slow = await siteWithScript(emptying('() => {}'));
    expect(await brokenBy(waysOut[0]!, 'about/', slow.url)).toBe(false);
    await slow.close();
  });

  test('if it is hidden a moment later', async () => {
    const late = await siteWithScript(
      emptying('function (text) { setTimeout(() => set.call(this, text)); }'),
    );
    expect(await brokenBy(waysOut[0]!, 'about/', late.url)).toBe(false);
    await late.close();
  });
});
