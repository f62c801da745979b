/** A new version of the copy for the internet, a captive portal, and the kill switch. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { web } from '#delivery/web/messages/web.ts';
import { workerCode } from '#delivery/web/worker-step.ts';
import { interpolate } from '#core/text/messages.ts';
import { axeFaults } from '../a11y/axe.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { until } from '../e2e/robot/until.ts';
import { answerRight, newPupil, type Pupil } from '../e2e/walk/pupil.ts';
import { readLesson } from '../e2e/walk/lesson.ts';
import { buildNamed, type OwnWebCopy } from './web-copy.ts';
import { noFaults, webHost, type WebHost } from './web-host.ts';
import { naiveWorker, portals } from './web-portals.ts';
import { bodies, isMixed, kept, manifestOf, seen, waits } from './web-tab.ts';

const words = web.vi;
const lesson = readLesson('help-map');
const first = `${lesson.path}#b${lesson.stepOf(lesson.placed[0]!)}`;
let old: OwnWebCopy;
let next: OwnWebCopy;
let browser: Launched;
let host: WebHost;
beforeAll(async () => {
  [old, next, browser] = [await buildNamed('old'), await buildNamed('new'), await launchChromium()];
  host = await webHost(old.folder);
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
  old?.remove();
  next?.remove();
});
beforeEach(() => {
  host.faults = noFaults;
  host.folder = old.folder;
});

async function visited(act: (pupil: Pupil) => Promise<void>): Promise<void> {
  const pupil = await newPupil(browser.browser, host.url);
  try {
    await pupil.page.goto(host.url);
    await kept(pupil.page);
    await act(pupil);
  } finally {
    await pupil.close();
  }
}
const update = async ({ page }: Pupil) => {
  host.folder = next.folder;
  await page.evaluate(
    async () => void (await (await navigator.serviceWorker.getRegistration())!.update()),
  );
  await waits(page);
};

describe('a new version', () => {
  test('leaves a lesson unchanged, is offered elsewhere, and is activated on request; the other tab stays complete', () =>
    visited(async (pupil) => {
      const { page } = pupil;
      const inLesson = await page.context().newPage();
      await inLesson.goto(host.url + first);
      await answerRight(inLesson, lesson.items[lesson.placed[0]!]!);
      await page.goto(`${host.url}learn/`);
      await update(pupil);
      const offer = page.getByRole('button', { name: words.newer.use });
      await offer.waitFor();
      expect(await axeFaults(page)).toEqual([]);
      expect(await inLesson.locator('.web-newer').count()).toBe(0);
      await Promise.all([page.waitForEvent('load'), offer.click()]);
      await until('the page is the new build', async () => (await seen(page)).page === 'new');
      expect(isMixed(await seen(page))).toBe(false);
      const secondTab = await seen(inLesson);
      expect(secondTab.page).toBe('old');
      expect(secondTab.parts).not.toContain('new');
      await inLesson.reload();
      expect(await seen(inLesson)).toEqual({ page: 'new', parts: ['new'], isBlank: false });
    }));

  test('keeps a downloaded module, offline too, and then updates it', () =>
    visited(async (pupil) => {
      const { page } = pupil;
      await page.goto(`${host.url}learn/lop-4-5/`);
      const module = page.locator('.web-pack');
      await module.getByRole('button').first().click();
      await module.getByText(words.pack.said.taken).waitFor();
      await update(pupil);
      // The connection breaks at once: the new build has its shell, and not yet the module.
      host.faults = (path) => (next.list.packs['lop-4-5']!.includes(path) ? 'gone' : null);
      await Promise.all([
        page.waitForEvent('load'),
        page.getByRole('button', { name: words.newer.use }).click(),
      ]);
      host.faults = () => 'gone';
      await page.goto(host.url + first);
      const offline = await seen(page);
      expect(offline.page).toBe('old');
      expect(isMixed(offline)).toBe(false);
      host.faults = noFaults;
      await page.goto(`${host.url}learn/`);
      await until(
        'the module of the new build',
        async () =>
          (await bodies(page)).filter(({ cache }) => cache.includes(`${next.list.build} pack`))
            .length === next.list.packs['lop-4-5']!.length,
        30_000,
      );
      await page.goto(`${host.url}me/`);
      await until(
        'the old build is gone',
        async () => (await bodies(page)).every(({ cache }) => !cache.includes(old.list.build)),
        30_000,
      );
      host.faults = () => 'gone';
      await page.goto(host.url + first);
      expect(await seen(page)).toEqual({ page: 'new', parts: ['new'], isBlank: false });
    }));

  test('a missing file leaves the old one complete', () =>
    visited(async ({ page }) => {
      host.folder = next.folder;
      host.faults = (path) =>
        path === 'late.css' || path === 'me/' ? { status: 200, body: '<h1>Bảo trì</h1>' } : null;
      await page.evaluate(
        async () =>
          void (await (await navigator.serviceWorker.getRegistration())!
            .update()
            .catch(() => null)),
      );
      await until('the new worker has given up', () =>
        page.evaluate(async () => {
          const at = await navigator.serviceWorker.getRegistration();
          return !at?.installing && !at?.waiting;
        }),
      );
      host.faults = () => 'gone';
      await page.goto(`${host.url}me/`);
      expect(await seen(page)).toMatchObject({ page: 'old', isBlank: false });
    }));
});

describe('a portal that answers 200 with its own page', () => {
  test('never gets into the stored files', () =>
    visited(async ({ page }) => {
      host.faults = portals['trang đăng nhập, 200']!;
      await page.goto(`${host.url}learn/lop-4-5/`);
      await page.locator('.web-pack button').first().click();
      await page.getByText(words.pack.said.cut).waitFor();
      await page.goto(`${host.url}teachers/`);
      const known = await manifestOf(old);
      expect((await bodies(page)).filter(({ hash }) => !known.has(hash))).toEqual([]);
      host.faults = () => 'gone';
      await page.goto(`${host.url}learn/`);
      expect((await seen(page)).page).toBe('old');
    }));

  test('red for a naive worker: it stores the portal’s page', { tags: ['control'] }, async () => {
    const naive = await newPupil(browser.browser, host.url);
    host.faults = (path) =>
      path === 'sw.js'
        ? { status: 200, body: naiveWorker, headers: { 'Content-Type': 'text/javascript' } }
        : null;
    await naive.page.goto(host.url);
    await until('the naive worker', () =>
      naive.page.evaluate(
        async () =>
          (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
      ),
    );
    host.faults = (path) => (path === 'sw.js' ? 'gone' : portals['trang đăng nhập, 200']!(path));
    await naive.page.goto(`${host.url}learn/`);
    const known = await manifestOf(old);
    await until('a foreign body', async () =>
      (await bodies(naive.page)).some(({ hash }) => !known.has(hash)),
    );
    await naive.close();
  });
});

test('the switch removes the stored files and itself; answers stay, and the next page comes from the network', () =>
  visited(async ({ page }) => {
    await page.goto(host.url + first);
    await answerRight(page, lesson.items[lesson.placed[0]!]!);
    const off = await workerCode('kill-switch.ts', '');
    host.faults = (path) =>
      path === 'sw.js'
        ? { status: 200, body: off, headers: { 'Content-Type': 'text/javascript' } }
        : null;
    await page.goto(`${host.url}learn/`);
    await until('nothing is kept', () =>
      page.evaluate(async () => (await caches.keys()).length === 0),
    );
    const answer = await page.goto(`${host.url}me/#may-giu-gi`);
    expect(answer!.fromServiceWorker()).toBe(false);
    await page
      .getByText(interpolate('{n} câu', { n: 1 }))
      .first()
      .waitFor();
    expect(await bodies(page)).toEqual([]);
  }));
