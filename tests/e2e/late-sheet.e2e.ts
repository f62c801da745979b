/**
 * The sheet that no first answer waits for: it comes by itself, also before any script of ours but
 * the first.
 */
import { expect, test } from 'vitest';
import { editedSite } from '../browser/edited-site.ts';
import { launchChromium } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';

async function mediaWithoutScripts(site: Awaited<ReturnType<typeof siteServer>>): Promise<string> {
  const { browser, close } = await launchChromium();
  const page = await browser.newPage();
  await page.route('**/*.js', () => {});
  await page.goto(`${site.url}lessons/help-map/`, { waitUntil: 'domcontentloaded' });
  await page.waitForTimeout(800);
  const media = await page.locator('link[rel=stylesheet]').first().getAttribute('media');
  await close();
  await site.close();
  return media!;
}

test('it is put on as soon as it has come, while every script is still on its way', async () => {
  expect(await mediaWithoutScripts(await siteServer())).toBe('all');
});

test('red when nobody listens for its coming: it stays a print sheet', async () => {
  expect(
    await mediaWithoutScripts(
      await editedSite((text, path) =>
        path.startsWith('lessons/')
          ? text
              .replace('media==`print`&&', '!1&&')
              .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '')
          : text,
      ),
    ),
  ).toBe('print');
});
