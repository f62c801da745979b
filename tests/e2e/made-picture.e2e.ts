/**
 * A pupil's work can be saved as a picture and printed alone. From the USB stick too:
 * `targets/usb.e2e.ts`.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '#delivery/serve/serve.ts';
import { onEach, siteWithScript } from '../browser/broken-page.ts';
import { launchChromium, launchChromium109, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { keepPoster, makePoster, words } from './made-picture.ts';
import { newPupil } from './walk/pupil.ts';

const path = 'gallery/remix-studio/rights-poster/';
let site: Served;
let browsers: Launched[];
beforeAll(async () => {
  site = await siteServer();
  browsers = [await launchChromium(), await launchChromium109()];
});
afterAll(async () => {
  for (const launched of browsers ?? []) await launched.close();
  await site?.close();
});

test.each([
  ['the browser of today', 0],
  ['Chromium 109', 1],
] as const)('the poster is saved as a picture with its drawing in it, by %s', async (_, n) => {
  const pupil = await newPupil(browsers[n]!.browser, site.url);
  await pupil.page.goto(site.url + path);
  await makePoster(pupil.page);
  const { name, width, height, colours } = await keepPoster(pupil.page);
  expect([name, width, height]).toEqual([`${words.file}.png`, 1240, 1754]);
  expect(colours).toBeGreaterThan(8);
  expect(await pupil.page.locator('.made-acts [aria-live]').textContent()).toBe(words.saved);
  await pupil.close();
});

test('if the drawings do not load, the page explains what to do instead', async () => {
  const pupil = await newPupil(browsers[0]!.browser, site.url);
  await pupil.page.route('**/items/pictures.json', (route) => route.abort());
  await pupil.page.goto(site.url + path);
  await makePoster(pupil.page);
  await pupil.page.getByRole('button', { name: words.keep }).click();
  await pupil.page.getByText(words.notSaved).waitFor();
  await pupil.page.context().close();
});

/**
 * Returns which parts of the page's header and the sheet are visible on paper after “In ra giấy”.
 */
async function printed(url: string): Promise<{ header: boolean; sheet: boolean }> {
  const pupil = await newPupil(browsers[0]!.browser, url);
  await pupil.page.addInitScript(() => {
    window.print = () => undefined;
  });
  await pupil.page.goto(url + path);
  await makePoster(pupil.page);
  await pupil.page.getByRole('button', { name: words.print }).click();
  await pupil.page.emulateMedia({ media: 'print' });
  const seen = await pupil.page.evaluate(() => {
    const isSeen = (selector: string): boolean => {
      const element = document.querySelector(selector)!;
      return (
        element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
      );
    };
    return { header: isSeen('.stem'), sheet: isSeen('.made-sheet image') };
  });
  await pupil.close();
  return seen;
}

test('the poster is printed alone', async () =>
  expect(await printed(site.url)).toEqual({ header: false, sheet: true }));

test('red if the whole page would be printed with it', { tags: ['control'] }, async () => {
  const broken = await siteWithScript(
    onEach('.print-one', "element.classList.replace('print-one', 'print-all');"),
  );
  expect(await printed(broken.url)).not.toEqual({ header: false, sheet: true });
  await broken.close();
});
