/**
 * CS2: after the exit, ten times “back” never shows help, from every way in; and the browser's own
 * history has no row of it.
 *
 * @module-tag help
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { help } from '#site/help/messages/help.ts';
import type { Served } from '#delivery/serve/serve.ts';
import { siteWithScript } from '../browser/broken-page.ts';
import { launchWholeChromium, newProfile, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { settled } from '../e2e/robot/until.ts';
import { leaveBy, openReady, waysOut } from './leaving.ts';
import { dialog, firstWays, helpSeen, openPanel, tellTale, walkTo, words } from './panel.ts';

let site: Served;
let chromium: Launched;
/**
 * “Back” uses the back-forward cache, as for users. Playwright disables it, and the headless shell
 * has neither that cache nor a history.
 */
const likePeople = { without: ['--disable-back-forward-cache'] };
beforeAll(async () => {
  [site, chromium] = await Promise.all([siteServer(), launchWholeChromium(likePeople)]);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

const [button, second, shifts] = waysOut as [
  (typeof waysOut)[0],
  (typeof waysOut)[0],
  (typeof waysOut)[0],
];
const barButton = { ...button, take: (page: Page) => dialog(page).locator('.path-leave').click() };
const onlyShifts = {
  ...shifts,
  take: async (page: Page) => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  },
};

type WayIn = { name: string; come(page: Page, url: string): Promise<void> };

const lesson = 'lessons/help-map/';
const waysIn: WayIn[] = [
  {
    name: 'a lesson typed into the address bar, the panel, its button',
    come: async (page, url) => {
      await openReady(page, url + lesson);
      await leaveBy(page, button, url);
    },
  },
  {
    name: 'the door, a grade, a lesson by links, three steps on, the path to its end, its button',
    come: async (page, url) => {
      await page.goto(url);
      await page.locator('.grades a').nth(3).click();
      await page.locator('a[href*="lessons/help-map"]').first().click();
      for (const step of [2, 3, 4])
        await page.evaluate((to) => void (location.hash = `#b${to}`), step);
      await walkTo(page, firstWays[1]!);
      await leaveBy(page, barButton, url);
    },
  },
  {
    name: 'the parents’ page, the path to its end, three Shifts',
    come: async (page, url) => {
      await page.goto(`${url}about/`);
      await openReady(page, `${url}parents/`);
      await walkTo(page, firstWays[6]!);
      await leaveBy(page, onlyShifts, url);
    },
  },
  {
    name: 'a panel opened and closed again, the second link',
    come: async (page, url) => {
      await openReady(page, url + lesson);
      await openPanel(page);
      await page.keyboard.press('Escape');
      await leaveBy(page, second, url);
    },
  },
  {
    name: 'a page left by a link while the path was open, then the next page’s button',
    come: async (page, url) => {
      await openReady(page, `${url}about/`);
      await walkTo(page, firstWays[2]!);
      await page.evaluate(() => document.querySelector<HTMLElement>('a.brand')!.click());
      await page.waitForURL(url);
      await openReady(page, url);
      await leaveBy(page, button, url);
    },
  },
  {
    name: 'a page left by a typed address while the path was open, then the next page’s button',
    come: async (page, url) => {
      await openReady(page, `${url}about/`);
      await walkTo(page, firstWays[2]!);
      await openReady(page, url);
      await leaveBy(page, button, url);
    },
  },
  {
    name: 'a page reloaded while the path was open, the panel again, three Shifts',
    come: async (page, url) => {
      await openReady(page, `${url}me/`);
      await walkTo(page, firstWays[3]!);
      await page.reload();
      await page.locator('.with-path').waitFor({ state: 'attached' });
      await leaveBy(page, shifts, url);
    },
  },
  {
    name: 'the projector, the path, its button',
    come: async (page, url) => {
      await page.goto(`${url}teachers/`);
      await openReady(page, `${url}teachers/show/help-map/`);
      await walkTo(page, firstWays[0]!);
      await leaveBy(page, barButton, url);
    },
  },
];

/** Returns everything of help seen on the way back. */
async function seenGoingBack(page: Page): Promise<string[]> {
  const seen: string[] = [];
  for (let back = 0; back < 10; back += 1) {
    await page.evaluate(() => history.back()).catch(() => undefined);
    await settled(
      async () =>
        page
          .evaluate(() => location.href + (document.body?.innerText ?? '').length)
          .catch(() => String(Math.random())),
      150,
    );
    seen.push(...(await helpSeen(page)));
  }
  return seen;
}

async function seenAfter({ come }: WayIn, url: string): Promise<string[]> {
  const page = await (await chromium.browser.newContext()).newPage();
  try {
    await come(page, url);
    expect(await helpSeen(page)).toEqual([]);
    return await seenGoingBack(page);
  } finally {
    await page.context().close();
  }
}

describe('ten times “back”', () => {
  test.each(waysIn)('after $name', async (way) =>
    expect(await seenAfter(way, site.url)).toEqual([]),
  );

  test('without the late parts the twin page replaces the entry, and “back” skips both', async () => {
    const page = await (await chromium.browser.newContext()).newPage();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${site.url}about/`, { waitUntil: 'domcontentloaded' });
    await page.goto(site.url + lesson, { waitUntil: 'domcontentloaded' });
    await openPanel(page);
    await dialog(page).getByRole('link', { name: help.vi.more }).click();
    await page.waitForURL(`${site.url}info/`);
    await page.evaluate(() => history.back()).catch(() => undefined);
    await page.waitForURL(`${site.url}about/`, { waitUntil: 'commit' });
    expect(await helpSeen(page)).toEqual([]);
    await page.context().close();
  });

  test('fails if a page is cached with its path open', { tags: ['control'] }, async () => {
    const open = await siteWithScript(
      "addEventListener('pagehide', (event) => event.stopImmediatePropagation(), true);",
    );
    // A link would replace the page's entry; a typed address keeps it.
    expect(
      await seenAfter(
        waysIn.find(({ name }) => name.includes('typed address while'))!,
        open.url,
      ),
    ).not.toEqual([]);
    await open.close();
  });
});

/** Returns the rows of the profile's History file after these ways in, and ten times “back”. */
async function rowsAfter(
  url: string,
  come: (page: Page) => Promise<void>,
): Promise<{ url: string; title: string }[]> {
  const profile = newProfile();
  const launched = await launchWholeChromium({ profile, ...likePeople });
  await come(await launched.context.newPage());
  await launched.close();
  const file = new DatabaseSync(join(profile, 'Default/History'), { readOnly: true });
  const rows = file.prepare('select url, title from urls').all() as {
    url: string;
    title: string;
  }[];
  file.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return rows.filter((row) => row.url.startsWith(url));
}

const ofHelp = ({ url, title }: { url: string; title: string }): boolean =>
  /\/(info|tt)\//.test(url) ||
  tellTale.some((word) => title.includes(word)) ||
  decodeURI(url).includes(words.open);

describe('the browser’s own history', () => {
  test('has the pages, and no row of help', async () => {
    const rows = await rowsAfter(site.url, async (page) => {
      for (const { come } of waysIn) await come(page, site.url);
    });
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(ofHelp)).toEqual([]);
  });

  test('detects the row if help is a page', { tags: ['control'] }, async () => {
    const rows = await rowsAfter(site.url, async (page) => {
      await page.goto(`${site.url}about/`);
      await page.goto(`${site.url}info/`);
    });
    expect(rows.filter(ofHelp)).not.toEqual([]);
  });
});
