/**
 * The exit from a sensitive lesson: at any depth and from any way in, ten times “back” shows
 * nothing of it. `prove -- exit` covers every browser and target.
 *
 * @module-tag help
 */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { exitPages } from '#core/help/exit-page.ts';
import { infoPage } from '#site/help/messages/info-page.ts';
import { exitPage } from '#site/help/messages/exit-pages.ts';
import type { Served } from '#delivery/serve/serve.ts';
import { launchWholeChromium, newProfile, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { isEvery } from '../browser/tier.ts';
import { screenOf } from '../targets/chromiums.ts';
import {
  depths,
  isReady,
  sensitive,
  sensitiveOlder,
  walkOn,
  waysIn,
  waysOut,
} from './exit-ways.ts';
import { seenGoingBack, walk, type Walk } from './exit-walk.ts';
import { historyRows, tells, type Row } from './history-rows.ts';
import { pushingSite } from './pushing-site.ts';

let site: Served;
let chromium: Launched;
/** “Back” uses the back-forward cache, as for users. */
const likePeople = { without: ['--disable-back-forward-cache'] };
beforeAll(async () => {
  [site, chromium] = await Promise.all([siteServer(), launchWholeChromium(likePeople)]);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

/**
 * Every way out at every depth from the list; from other ways in one each, in turns, and all of
 * them in `prove`.
 */
const outs = depths.flatMap((depth) => waysOut.map((wayOut) => ({ depth, wayOut })));
const walks: Walk[] = waysIn.flatMap((wayIn, at) =>
  (isEvery || at === 0 ? outs : [outs[(at * 4) % outs.length]!]).map((out) => ({ wayIn, ...out })),
);
const named = walks.map((planned) => ({
  ...planned,
  name: `${planned.wayIn.name}, ${planned.depth === Infinity ? 'all' : planned.depth} steps, ${planned.wayOut.name}`,
}));
const walkFrom = (wayIn: string, depth: number): Walk => ({
  wayIn: waysIn.find(({ name }) => name.includes(wayIn))!,
  depth,
  wayOut: waysOut[0]!,
});

async function seenOn(url: string, planned: Walk, before = (): void => {}): Promise<string[]> {
  const context = await chromium.browser.newContext();
  await context.addInitScript(before);
  try {
    return await walk(screenOf(await context.newPage()), (path) => url + path, planned);
  } finally {
    await context.close();
  }
}

describe('ten times “back” shows nothing of a sensitive lesson', () => {
  test.each(named)('after $name', async (planned) =>
    expect(await seenOn(site.url, planned)).toEqual([]),
  );

  test(
    'fails if its steps are entries, and if its links or those of /info/ add one',
    { tags: ['control'] },
    async () => {
      const broken = await pushingSite();
      expect(await seenOn(broken.url, walkFrom('a link of the list', 3))).not.toEqual([]);
      expect(await seenOn(broken.url, walkFrom('by links', 1))).not.toEqual([]);
      expect((await seenOn(broken.url, walkFrom('page of numbers', 1))).join()).toContain('/info/');
      await broken.close();
    },
  );

  test(
    'fails if the tab does not count its exits: a lesson under a typed address comes back',
    { tags: ['control'] },
    async () => {
      const uncounted = (): void =>
        void Object.defineProperty(window, 'sessionStorage', { get: () => ({}) });
      expect(
        (await seenOn(site.url, walkFrom('by typed addresses', 1), uncounted)).join(),
      ).toContain('chat-in-games');
    },
  );
});

const slow = waysOut.flatMap((wayOut) => [
  { ...wayOut, lesson: sensitive, tab: 'Thở và chọn lối đi', exit: 'young' as const },
  { ...wayOut, lesson: sensitiveOlder, tab: 'Chuyện của An', exit: 'older' as const },
]);
test.each(slow)(
  'while the exit’s page loads slowly, the tab already has its title and address: $name, $lesson',
  async ({ leave, lesson, tab: name, exit }) => {
    const context = await chromium.browser.newContext();
    const page = await context.newPage();
    const screen = screenOf(page);
    await page.goto(`${site.url}lessons/${lesson}/`);
    await walkOn(screen, 3);
    await isReady(screen);
    // The title and address on the browser's own tab.
    const browser = await chromium.browser.newBrowserCDPSession();
    const tab = async () =>
      (await browser.send('Target.getTargets')).targetInfos
        .filter(({ url }) => url.startsWith(site.url))
        .map(({ title, url }) => [title, url]);
    expect(await tab()).toEqual([[name, `${site.url}lessons/${lesson}/`]]);
    await context.route(`**/${exitPages[exit]}`, () => {});
    await leave(screen);
    await expect.poll(tab).toEqual([[exitPage.vi[exit], site.url + exitPages[exit]]]);
    await context.close();
  },
);

describe('/info/', () => {
  const come = async (url = site.url, script = true): Promise<Page> => {
    const page = await (await chromium.browser.newContext({ javaScriptEnabled: script })).newPage();
    await page.goto(`${url}about/`);
    await page.goto(`${url}info/`);
    return page;
  };
  const out: [string, (page: Page) => Promise<void>][] = [
    ['its first button', (page) => page.locator('main a[data-leave]').first().click()],
    ['its last button', (page) => page.locator('main a[data-leave]').last().click()],
    [
      'three Shifts',
      async (page) => {
        await page.waitForLoadState('networkidle');
        for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
      },
    ],
    [
      'the name of the site, then the button there',
      async (page) => {
        await page.locator('a.brand').click();
        await page.waitForURL(site.url);
        await page.locator('.top .leave').last().click();
      },
    ],
  ];
  test.each(out)('is left by %s, and “back” skips it', async (_, leave) => {
    const page = await come();
    await leave(page);
    await page.waitForURL(`${site.url}bang-cuu-chuong/`);
    expect(await seenGoingBack(screenOf(page))).toEqual([]);
    await page.context().close();
  });

  test('warns about “back” only without script', async () => {
    const plain = await come(site.url, false);
    expect(await plain.getByText(infoPage.vi.backShows).isVisible()).toBe(true);
    await plain.locator('main a[data-leave]').first().click();
    await plain.waitForURL(`${site.url}bang-cuu-chuong/`);
    await plain.context().close();
    const page = await come();
    expect(await page.getByText(infoPage.vi.backShows).isVisible()).toBe(false);
    await page.context().close();
  });
});

/**
 * The trial does every way at every depth in one profile: two seconds per walk, on a machine with
 * other work.
 */
const ALL_IN_ONE_MS = 900_000;

/** Returns the rows of the browser's own History file after these walks. */
async function rowsAfter(url: string, all: Walk[]): Promise<Row[]> {
  const profile = newProfile();
  const launched = await launchWholeChromium({ profile, ...likePeople });
  for (const planned of all)
    await walk(screenOf(await launched.context.newPage()), (path) => url + path, planned);
  await launched.close();
  const rows = historyRows(profile);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return rows.filter((row) => row.url.startsWith(url));
}

describe('the browser’s own history', () => {
  // A typed address gets its history row before any page runs; /about/ says so.
  const unTyped = walks.filter(({ wayIn }) => !wayIn.isTyped);
  test(
    'has no row of help, of /info/, of a sensitive step',
    async () => {
      const rows = await rowsAfter(
        site.url,
        unTyped.filter((_, at) => isEvery || at === 4 || at >= 9),
      );
      expect(rows.length).toBeGreaterThan(3);
      expect(rows.filter(tells)).toEqual([]);
    },
    ALL_IN_ONE_MS,
  );

  test('detects a row per step if steps are entries', { tags: ['control'] }, async () => {
    const broken = await pushingSite();
    expect(
      (await rowsAfter(broken.url, [walkFrom('a link of the list', 3)])).filter(tells).length,
    ).toBeGreaterThan(1);
    await broken.close();
  });
});
