/**
 * What comes after the first paint has its room already: nothing moves under a finger that is on
 * its way.
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

/** Each page stands a while at each width; how many there are depends on what changed. */
const timeout = 60_000 + 3_000 * steadyPages.length;

test('nothing moves by itself once it stands', { timeout }, async () => {
  const site = await siteServer();
  const moved = await movedWith(machineLetters, site);
  await site.close();
  expect(moved).toEqual([]);
});

/** What moves on one page of a copy with something broken. */
async function movedIn(broken: Promise<Served>, page: string, width: number): Promise<string> {
  const site = await broken;
  const moved = await movedWith(machineLetters, site, [page], [width]);
  await site.close();
  return moved.join();
}

test(
  'red when the ears have no room kept for them',
  { timeout: 60_000, tags: ['control'] },
  async () => {
    const noRoom: Edit = (text, path) =>
      path.startsWith('lessons/kind-words/')
        ? text
            .replaceAll('html.js:not([data-ears])', 'html.never')
            .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '')
        : text;
    expect(await movedIn(editedSite(noRoom), 'lessons/kind-words/#b1', 360)).toContain('work');
  },
);

/** How far the two buttons' row moves when its second comes: a page may be painted before. */
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
  'the two buttons above have their room before the second is there',
  { timeout: 60_000 },
  async () => {
    const site = await siteServer();
    for (const width of steadyWidths) expect(await moveOfTheRow(site, width)).toBeLessThan(20);
    await site.close();
  },
);

test('red when that room is not kept', { timeout: 60_000, tags: ['control'] }, async () => {
  const noRoom = await editedSite((text) =>
    text
      .replaceAll(/min-width:(18em|calc\(11\.2em \+ 44px\))/g, '')
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, ''),
  );
  expect(await moveOfTheRow(noRoom, 320)).toBeGreaterThan(60);
  await noRoom.close();
});

/**
 * How far the door's first picture stands elsewhere while those after it are still on their way.
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
  'the pictures of the door have their places before they are there',
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
