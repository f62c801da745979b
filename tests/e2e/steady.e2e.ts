/**
 * Late-loaded parts have their space reserved: nothing moves under a finger about to press.
 *
 * @module-tag pages
 */
import { expect, test } from 'vitest';
import { editedSite, type Edit } from '../browser/edited-site.ts';
import { launchChromium } from '../browser/launch.ts';
import { machineLetters } from '../browser/letters.ts';
import type { SiteAddress } from '../browser/built-site.ts';
import { siteServer } from '../browser/site-server.ts';
import type { Served } from '#delivery/serve/serve.ts';
import { movedWith, steadyPages, steadyWidths } from './steady.ts';

/** Each page is observed for a while at each width; the number of pages depends on the changes. */
const timeout = 60_000 + 3_000 * steadyPages.length;

/**
 * Pages whose first paint still differs from what their code makes of it: the lab's look comes with
 * its code, the projector measures its pieces before it shows one, and the columns of the
 * counsellor's table settle when its last rows have come.
 */
const stillMoves = ['gallery/ai-lab/', 'teachers/counsellor/', 'teachers/show/'];

test('nothing moves by itself after the first paint', { timeout }, async () => {
  const site = await siteServer();
  const moved = await movedWith(machineLetters, site);
  await site.close();
  expect(moved.filter((line) => !stillMoves.some((page) => line.includes(page)))).toEqual([]);
});

/** Returns the layout shifts on one page of a broken copy. */
async function movedIn(broken: Promise<Served>, page: string, width: number): Promise<string> {
  const site = await broken;
  const moved = await movedWith(machineLetters, site, [page], [width]);
  await site.close();
  return moved.join();
}

test(
  'red if no space is reserved for the audio buttons',
  { timeout: 60_000, tags: ['control'] },
  async () => {
    const noRoom: Edit = (text, path) =>
      path.startsWith('lessons/kind-words/')
        ? text
            .replaceAll('html.js:not([data-ears])', 'html.never')
            .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '')
        : text;
    expect(await movedIn(editedSite(noRoom), 'lessons/kind-words/#b8', 360)).toContain('work');
  },
);

/**
 * Returns how far the row of two buttons moves when its second appears: a page may be painted
 * before.
 */
async function moveOfTheRow(site: Served, width: number): Promise<number> {
  const { browser, close } = await launchChromium({ env: machineLetters.env });
  const page = await browser.newPage({ viewport: { width, height: 700 } });
  await page.goto(`${site.url}learn/lop-1-3/`);
  const left = (): Promise<number> =>
    page.locator('.top-acts').evaluate((row) => row.getBoundingClientRect().left);
  const whole = await left();
  await page.locator('.top-acts').evaluate((row) => row.lastElementChild!.remove());
  const half = await left();
  await close();
  return half - whole;
}

test(
  'the two buttons above have their space before the second appears',
  { timeout: 60_000 },
  async () => {
    const site = await siteServer();
    for (const width of steadyWidths) expect(await moveOfTheRow(site, width)).toBeLessThan(20);
    await site.close();
  },
);

test('red if that space is not reserved', { timeout: 60_000, tags: ['control'] }, async () => {
  const noRoom = await editedSite((text) =>
    text
      .replaceAll(/min-width:(18em|calc\(11\.2em \+ 44px\))/g, '')
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, ''),
  );
  expect(await moveOfTheRow(noRoom, 320)).toBeGreaterThan(60);
  await noRoom.close();
});

/**
 * Returns how far the first picture of the start page is displaced while the next ones are still
 * loading.
 */
async function moveOfThePicture(site: SiteAddress): Promise<number> {
  const { browser, close } = await launchChromium({ env: machineLetters.env });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(site.url);
  const first = page.locator('.cast img').first();
  const place = () =>
    first.evaluate((picture) => picture.getBoundingClientRect().toJSON() as DOMRect);
  const whole = await place();
  await first.evaluate((picture) => {
    while (picture.nextElementSibling) picture.nextElementSibling.remove();
  });
  const alone = await place();
  await close();
  return Math.hypot(alone.x - whole.x, alone.y - whole.y);
}

test(
  'the pictures of the start page have their places before they load',
  { timeout: 60_000 },
  async () => {
    const site = await siteServer();
    expect(await moveOfThePicture(site)).toBeLessThan(1);
    await site.close();
    const noPlace = await editedSite((text) =>
      text
        .replaceAll('margin:auto 0 -12px;display:grid', 'display:flex')
        .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, ''),
    );
    expect(await moveOfThePicture(noPlace)).toBeGreaterThan(100);
    await noPlace.close();
  },
);
