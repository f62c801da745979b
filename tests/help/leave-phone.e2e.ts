/**
 * CS1 on a phone: one tap on the header's button, with and without script, on every page that
 * offers it.
 *
 * @module-tag help
 * @module-tag pages
 */
import type { BrowserContextOptions } from 'playwright';
import { expect, test } from 'vitest';
import { builtSite } from '../browser/built-site.ts';
import { isEvery } from '../browser/tier.ts';
import { hiddenOn, watchedTabs, type Way } from './leaving.ts';
import { exitOn, pagesWithPanel } from './panel.ts';

const site = builtSite();

const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};
const plainPhone: BrowserContextOptions = { ...phone, javaScriptEnabled: false };
const tabOf = watchedTabs(site);

const headerButton: Way = {
  name: 'the button of the header',
  take: (page) => page.locator('.top-acts .leave').tap(),
};

test.each(pagesWithPanel.filter((_, at) => isEvery || at % 4 === 0))(
  '/%s is left by one tap, with script and without',
  async (path) => {
    expect(await hiddenOn(await tabOf(phone), headerButton, site.url, path)).toBe(true);
    const page = await tabOf(plainPhone);
    await page.goto(site.url + path);
    await headerButton.take(page);
    await page.waitForURL(site.url + exitOn(path));
  },
);
