/**
 * The style sheet that no first answer waits for is applied by itself, even before any script
 * except the first.
 */
import { expect, test } from 'vitest';
import { siteWithScript } from '../browser/broken-page.ts';
import { launchChromium } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';

async function mediaWithoutScripts(site: Awaited<ReturnType<typeof siteServer>>): Promise<string> {
  const { browser, close } = await launchChromium();
  const page = await browser.newPage();
  await page.route('**/*.js', () => {});
  await page.goto(`${site.url}lessons/help-map/`, { waitUntil: 'domcontentloaded' });
  // No script runs that could report the sheet's arrival.
  await page.waitForTimeout(800);
  const media = await page.locator('link[rel=stylesheet]').first().getAttribute('media');
  await close();
  await site.close();
  return media!;
}

test('it is applied as soon as it has loaded, while every script is still loading', async () => {
  expect(await mediaWithoutScripts(await siteServer())).toBe('all');
});

test('red without its load listener: it stays a print sheet', { tags: ['control'] }, async () => {
  expect(
    await mediaWithoutScripts(
      await siteWithScript(
        "document.addEventListener('load', (event) => event.stopImmediatePropagation(), true);",
      ),
    ),
  ).toBe('print');
});
