/** The copy for the internet: what it stores, and how it works offline. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { interpolate } from '#core/text/messages.ts';
import { listen } from '#player/activities/shell/listen-messages.ts';
import { web } from '#delivery/web/messages/web.ts';
import { megabytes } from '#core/files/pack-list.ts';
import { localKeys } from '#player/storage/storage-keys.ts';
import { clipsOf } from '#delivery/web/pack-pages.ts';
import { asked } from '#delivery/web/site-parts.ts';
import { readModel } from '#delivery/build/site-model.ts';
import { newLabCode } from '#core/codes/lab-code.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { lookOn } from '../browser/waits.ts';
import { distFolder, siteServer } from '../browser/site-server.ts';
import { newPupil, answerRight, type Pupil } from '../e2e/walk/pupil.ts';
import { readLesson } from '../e2e/walk/lesson.ts';
import { sharedWebCopy, type WebCopy } from './web-copy.ts';
import { noFaults, webHost, type WebHost } from './web-host.ts';
import { bodies, kept, manifestOf, misnamed } from './web-tab.ts';

const words = web.vi;
const PACK = 'lop-4-5';
const lesson = readLesson('help-map');
let copy: WebCopy;
let host: WebHost;
let browser: Launched;
beforeAll(async () => {
  [copy, browser] = await Promise.all([sharedWebCopy(), launchChromium()]);
  host = await webHost(copy.folder);
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});
beforeEach(() => {
  host.faults = noFaults;
});

const gone = () => {
  host.faults = () => 'gone';
};
const size = (paths: readonly string[]): string =>
  megabytes(paths.reduce((sum, path) => sum + copy.list.files[path]![1], 0));
const line = (page: Page) => page.locator('.web-pack');
const button = (page: Page, name: string) => line(page).getByRole('button', { name, exact: true });
const takeLabel = (): string =>
  interpolate(words.pack.take, { size: size(copy.list.packs[PACK]!) });

async function on<T>(act: (pupil: Pupil) => Promise<T>): Promise<T> {
  const pupil = await newPupil(browser.browser, host.url);
  try {
    return await act(pupil);
  } finally {
    await pupil.close();
  }
}
/** Provides a visitor whose shell is stored. */
const visited = <T>(act: (pupil: Pupil) => Promise<T>): Promise<T> =>
  on(async (pupil) => {
    await pupil.page.goto(host.url);
    await kept(pupil.page);
    return act(pupil);
  });
const taken = <T>(act: (pupil: Pupil) => Promise<T>): Promise<T> =>
  visited(async (pupil) => {
    await pupil.page.goto(`${host.url}learn/lop-4-5/`);
    await button(pupil.page, takeLabel()).click();
    await line(pupil.page).getByText(words.pack.said.taken).waitFor();
    return act(pupil);
  });

describe('offline after one visit', () => {
  test('the start page, the lists, help and the exit open', () =>
    visited(async ({ page }) => {
      gone();
      for (const path of [
        '',
        'learn/',
        'learn/lop-4-5/',
        'me/',
        'info/',
        'about/',
        'bang-cuu-chuong/',
      ]) {
        const answer = await page.goto(host.url + path);
        expect(answer!.fromServiceWorker()).toBe(true);
        // /me/ has a title that is visible only without scripts.
        await page.locator('h1').filter({ visible: true }).first().waitFor();
      }
      // As it is read aloud in class.
      await page.goto(`${host.url}tt`);
      await page.waitForURL(`${host.url}info/`);
    }));

  test('a missing page leads to one that says so, with help and the available pages', () =>
    taken(async ({ page, errors }) => {
      gone();
      await page.goto(`${host.url}learn/`);
      await page.goto(`${host.url}teachers/`);
      await page.getByRole('heading', { name: words.offline.title }).waitFor();
      await page.getByText(words.offline.take).waitFor();
      await page.locator(`[data-pack="${PACK}"] a`).click();
      expect(page.url()).toBe(`${host.url}learn/lop-4-5/`);
      expect(errors.filter((error) => /policy/.test(error))).toEqual([]);
    }));
});

/**
 * Returns one page of each route among the pages of a pack, and every other track of a sensitive
 * lesson.
 */
async function pagesOfEachType(pack: string): Promise<string[]> {
  const { pages } = await readModel(distFolder);
  const inPack = new Set(copy.list.packs[pack]);
  const types = new Map<string, string>();
  for (const { file, route } of pages) {
    const path = asked(file);
    if (inPack.has(path)) types.set(/\/2\/$/.test(path) ? path : route, path);
  }
  return [...types.values()];
}

/** Presses the offer on a page, and waits until the pack is complete. */
async function takeOn(page: Page, path: string): Promise<void> {
  await page.goto(host.url + path);
  await page.locator('.web-pack .button:not(.quiet)').click();
  await page
    .locator('.web-pack')
    .getByText(path.startsWith('learn/') ? words.pack.said.taken : words.pack.saidToAdults.taken)
    .waitFor({ timeout: 120_000 });
}

/**
 * Returns addresses in Cache Storage. Tab marks are left out: the browser gives each tab a random
 * name.
 */
const keptAddresses = async (page: Page): Promise<string[]> =>
  (await bodies(page)).map(({ cache, url }) => `${cache} ${url}`).sort();

describe('a pack is a whole band or area', () => {
  test.each([
    ['lop-4-5', 'learn/lop-4-5/'],
    ['lop-10-12', 'learn/lop-10-12/'],
    ['families', 'parents/'],
    ['teachers', 'teachers/'],
    ['community', 'community/'],
  ])(
    '%s: every page type of it opens without the internet',
    async (pack, path) => {
      await visited(async ({ page }) => {
        await takeOn(page, path);
        gone();
        const pages = await pagesOfEachType(pack);
        expect(pages.length).toBeGreaterThan(2);
        for (const path of pages) {
          const answer = await page.goto(host.url + path);
          expect([path, answer?.fromServiceWorker(), answer?.url()]).toEqual([
            path,
            true,
            host.url + path,
          ]);
          expect((await page.locator('body').innerText()).length).toBeGreaterThan(40);
        }
      });
    },
    240_000,
  );

  test('a lesson of a downloaded band works offline, complete to its last question', () =>
    taken(async ({ page, errors }) => {
      gone();
      await page.goto(`${host.url}${lesson.path}#b${lesson.stepOf(lesson.placed[0]!)}`);
      await answerRight(page, lesson.items[lesson.placed[0]!]!);
      expect(errors).toEqual([]);
    }));

  test('without a pack the stored files are the same for any opened page, and the page explains how to download one', async () => {
    const lists = [];
    for (const path of [
      '',
      'lessons/help-map/',
      'lessons/khanh-story/',
      'parents/',
      'teachers/plans/help-map/',
    ])
      lists.push(
        await visited(async ({ page }) => {
          await page.goto(host.url + path);
          await lookOn(page, 500);
          const before = await keptAddresses(page);
          gone();
          if (path !== '') {
            await page.goto(host.url + path);
            await page.getByText(words.offline.take).waitFor();
          }
          host.faults = noFaults;
          return before;
        }),
      );
    expect(new Set(lists.map((list) => list.join('\n'))).size).toBe(1);
    expect(lists[0]!.filter((list) => list.includes(' pack '))).toEqual([]);
  });

  test('red for a worker that stores each opened page', { tags: ['control'] }, () =>
    visited(async ({ page }) => {
      const before = await keptAddresses(page);
      await page.goto(`${host.url}lessons/help-map/`);
      await page.evaluate(async () => {
        const [shell] = (await caches.keys()).filter((name) => name.endsWith(' shell'));
        await (await caches.open(shell!)).put(location.href, await fetch(location.href));
      });
      expect(await keptAddresses(page)).not.toEqual(before);
    }),
  );

  test('the offer can be declined for this tab, and is not made on a lab’s computer', () =>
    visited(async ({ page }) => {
      await page.goto(`${host.url}learn/lop-4-5/`);
      await page.locator('.web-pack .on-top').waitFor();
      await button(page, words.pack.later).click();
      await page.goto(`${host.url}learn/lop-6-9/`);
      await page.locator('.web-pack .offer:not(.on-top)').waitFor();
      await page.evaluate(
        ([key, code]) => localStorage.setItem(key!, code!),
        [localKeys.lab, newLabCode()],
      );
      await page.goto(`${host.url}learn/lop-1-3/`);
      await lookOn(page, 1500);
      expect(await page.locator('.web-pack .offer').count()).toBe(0);
    }));
});

describe('a downloadable pack', () => {
  test('is offered with its size, arrives byte for byte, and is removed on /me/ without the answers', () =>
    taken(async ({ page, errors }) => {
      const known = await manifestOf(copy);
      const here = await bodies(page);
      expect(here.length).toBe(copy.list.shell.length + 1 + copy.list.packs[PACK]!.length);
      expect(here.filter(({ hash }) => !known.has(hash))).toEqual([]);
      gone();
      await page.goto(`${host.url}${lesson.path}#b${lesson.stepOf(lesson.placed[0]!)}`);
      await answerRight(page, lesson.items[lesson.placed[0]!]!);
      await page.goto(`${host.url}me/#may-giu-gi`);
      await page.locator('.web-kept').getByRole('button', { name: words.pack.drop }).click();
      await page.getByText(words.pack.said.dropped).waitFor();
      expect((await bodies(page)).filter(({ cache }) => cache.includes(' pack '))).toEqual([]);
      await page.getByText('1 câu').first().waitFor();
      expect(errors).toEqual([]);
    }));

  test('one pack is removed, and another that shares files with it stays complete', () =>
    visited(async ({ page }) => {
      await takeOn(page, 'learn/lop-4-5/');
      await takeOn(page, 'learn/lop-6-9/');
      await page.goto(`${host.url}me/#may-giu-gi`);
      const drops = page.locator('.web-kept').getByRole('button', { name: words.pack.drop });
      await drops.nth(1).waitFor();
      expect(await drops.count()).toBe(2);
      await drops.first().click();
      await page.getByText(words.pack.said.dropped).waitFor();
      const here = new Set((await bodies(page)).map(({ url }) => url));
      const both = [...copy.list.packs['lop-6-9']!, ...copy.list.shell];
      expect(both.filter((path) => !here.has(host.url + path))).toEqual([]);
    }));

  test('resumes where it was interrupted', () =>
    visited(async ({ page }) => {
      await page.goto(`${host.url}learn/lop-4-5/`);
      const some = new Set(copy.list.packs[PACK]!.slice(0, 30));
      host.faults = (path) => (some.has(path) ? null : 'gone');
      await button(page, takeLabel()).click();
      await line(page).getByText(words.pack.said.cut).waitFor();
      host.faults = noFaults;
      host.asked = [];
      await page.reload();
      await line(page)
        .getByRole('button', { name: words.pack.goOn.split('{')[0]! })
        .click();
      await line(page).getByText(words.pack.said.taken).waitFor();
      expect(host.asked.filter((path) => some.has(path))).toEqual([]);
      expect(host.asked.filter((path) => copy.list.packs[PACK]!.includes(path)).length).toBe(
        copy.list.packs[PACK]!.length - some.size,
      );
    }));
});

describe('voices of a band', () => {
  const HEARD = 'lop-1-3';
  const clips = () => copy.list.packs[clipsOf(HEARD)]!;
  /** Counts how often names of stored files are read, and which sounds have started. */
  const watchPage = () => {
    const { keys } = Cache.prototype;
    const seen = Object.assign(self, { looks: 0, begun: [] as string[], failed: [] as string[] });
    Cache.prototype.keys = function (...given) {
      seen.looks += 1;
      return keys.apply(this, given);
    };
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function () {
      this.addEventListener(
        'timeupdate',
        () => this.currentTime > 0 && seen.begun.push(this.currentSrc),
        {
          once: true,
        },
      );
      this.addEventListener('error', () => seen.failed.push(this.currentSrc));
      return play.call(this);
    };
  };

  test(
    'downloads completely without reading the stored names for each file, each body with its own type, and plays offline',
    () =>
      visited(async ({ page, errors }) => {
        expect(clips().length).toBeGreaterThan(400);
        await page.addInitScript(watchPage);
        await takeOn(page, 'learn/lop-1-3/');
        await page.getByRole('button', { name: words.pack.takeClips.split('{')[0]! }).click();
        await page
          .locator('.web-pack')
          .getByText(words.pack.said.taken)
          .nth(1)
          .waitFor({ timeout: 240_000 });
        const [known, here] = [await manifestOf(copy), await bodies(page)];
        expect(here.filter(({ cache }) => cache.includes(' pack ')).length).toBe(
          copy.list.packs[HEARD]!.length + clips().length,
        );
        expect(here.filter(({ hash }) => !known.has(hash))).toEqual([]);
        expect(misnamed(here)).toEqual([]);
        gone();
        await page.goto(`${host.url}lessons/game-friend/`);
        await page
          .getByRole('button', { name: listen.vi.listen, exact: true })
          .filter({ visible: true })
          .first()
          .click();
        await page.waitForFunction(
          () => (self as unknown as { begun: string[] }).begun.length > 0,
          null,
          {
            timeout: 30_000,
          },
        );
        expect(
          await page.evaluate(() => {
            const { begun, failed } = self as unknown as { begun: string[]; failed: string[] };
            return [begun[0], failed];
          }),
        ).toEqual([expect.stringMatching(/\.opus$/), []]);
        // An empty file for people's voices stays on the host: requesting it fails, and the
        // synthetic voice reads.
        expect(errors.filter((error) => !/people\.json|status of 504/.test(error))).toEqual([]);
      }),
    400_000,
  );

  test('red for a clip with a page’s type', { tags: ['control'] }, () => {
    expect(
      misnamed([
        { url: `${host.url}clips/vi/a.opus`, type: 'text/html;charset=utf-8' },
        { url: host.url, type: 'text/html;charset=utf-8' },
      ]),
    ).toHaveLength(1);
  });
});

describe('other copies', () => {
  test('the site as served by npm start starts no worker and offers nothing', async () => {
    const site = await siteServer();
    const pupil = await newPupil(browser.browser, site.url);
    await pupil.page.goto(`${site.url}learn/lop-4-5/`);
    await lookOn(pupil.page, 1500);
    expect(await pupil.page.locator('.web-pack,[data-island=web]').count()).toBe(0);
    expect(
      await pupil.page.evaluate(() =>
        navigator.serviceWorker.getRegistrations().then(({ length }) => length),
      ),
    ).toBe(0);
    await pupil.close();
    await site.close();
  });

  test('on plain http this copy reads and answers, and offers nothing', async () => {
    const plain = await launchChromium({
      args: ['--host-resolver-rules=MAP phong-may.test 127.0.0.1'],
    });
    const home = host.url.replace('127.0.0.1', 'phong-may.test');
    const pupil = await newPupil(plain.browser, home);
    await pupil.page.goto(`${home}learn/lop-4-5/`);
    await lookOn(pupil.page, 1500);
    expect(await pupil.page.evaluate(() => isSecureContext)).toBe(false);
    expect(await pupil.page.locator('.web-pack').filter({ visible: true }).count()).toBe(0);
    await pupil.page.goto(`${home}${lesson.path}#b${lesson.stepOf(lesson.placed[0]!)}`);
    await answerRight(pupil.page, lesson.items[lesson.placed[0]!]!);
    expect(pupil.errors).toEqual([]);
    await pupil.close();
    await plain.close();
  });
});
