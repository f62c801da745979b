/**
 * /me/ has its first heading in every state, and neither it nor the list of settings has a fault,
 * at two widths.
 *
 * @module-tag pages
 */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { builtSite } from '../browser/built-site.ts';
import { editedSite } from '../browser/edited-site.ts';
import { book } from '#site/pupil/messages/book.ts';
import { me } from '#site/pupil/messages/me.ts';
import { keepWork } from '../e2e/bars.ts';
import { axeFaults, widths } from './axe.ts';

const site = builtSite();

async function tabAt(size: (typeof widths)[number]): Promise<Page> {
  const context = await site.browser.newContext({ viewport: size });
  return context.newPage();
}
const headings = (page: Page): Promise<string[]> =>
  page.locator('h1').filter({ visible: true }).allInnerTexts();

/** Returns the first heading of /me/ before its script has loaded. */
async function early(page: Page, at: string): Promise<string[]> {
  await page.route(/\.js$/, (route) => new Promise(() => void route));
  await page.goto(`${at}me/`, { waitUntil: 'domcontentloaded' });
  return headings(page);
}

describe.each(widths)('at $width px', (size) => {
  test('/me/: before its script, empty, while loading, with work, and with the stored data shown', async () => {
    const page = await tabAt(size);
    expect(await early(page, site.url)).toEqual([book.vi.title]);
    await page.unrouteAll();
    await page.goto(`${site.url}me/`, { waitUntil: 'networkidle' });
    expect([await headings(page), await axeFaults(page)]).toEqual([[book.vi.title], []]);
    await keepWork(page, site.url);
    await page.route(/book\.json/, (route) => new Promise(() => void route));
    await page.goto(`${site.url}me/`, { waitUntil: 'load' });
    await page.getByText(me.vi.opening).filter({ visible: true }).waitFor();
    expect([await headings(page), await axeFaults(page)]).toEqual([[book.vi.title], []]);
    await page.unrouteAll();
    await page.goto(`${site.url}me/`, { waitUntil: 'networkidle' });
    expect([(await headings(page)).length, await axeFaults(page)]).toEqual([1, []]);
    await page.goto(`${site.url}me/#may-giu-gi`, { waitUntil: 'networkidle' });
    expect([await headings(page), await axeFaults(page)]).toEqual([[me.vi.title], []]);
    await page.context().close();
  });

  test('/parents/settings/ has none', async () => {
    const page = await tabAt(size);
    await page.goto(`${site.url}parents/settings/`, { waitUntil: 'networkidle' });
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });
});

test('fails if the heading waits for script', { tags: ['control'] }, async () => {
  const edited = await editedSite((text, path) =>
    path === 'me/index.html' ? text.replaceAll('<h1>', '<h1 class="no-js">') : text,
  );
  const page = await tabAt(widths[1]);
  expect(await early(page, edited.url)).toEqual([]);
  await page.context().close();
  await edited.close();
});
