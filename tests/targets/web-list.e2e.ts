/**
 * Pages and the worker's own list replaced in Cache Storage, by a script of the same origin: after
 * the worker restarts, none of it is shown, because the list's hash is inside `sw.js`.
 *
 * @module-tag harden
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { web } from '#delivery/web/messages/web.ts';
import { bundle } from '#delivery/bundle.ts';
import { listFile } from '#core/files/pack-list.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { newPupil } from '../e2e/walk/pupil.ts';
import { sharedWebCopy, type WebCopy } from './web-copy.ts';
import { noFaults, webHost, type WebHost } from './web-host.ts';
import { kept } from './web-tab.ts';

const FAKE = '<h1>Trang giả</h1>';
/** One path of the shell, one of a pack. */
const SHELL = 'learn/';
const LESSON = 'lessons/help-map/';
let copy: WebCopy;
let host: WebHost;
let browser: Launched;
let code: string;
beforeAll(async () => {
  [copy, browser] = await Promise.all([sharedWebCopy(), launchChromium()]);
  host = await webHost(copy.folder);
  const folder = mkdtempSync(join(tmpdir(), 'elm-list-'));
  const entry = join(folder, 'entry.ts');
  const from = JSON.stringify(resolve('src/delivery/web/browser/build-cache.ts'));
  writeFileSync(entry, `import * as cache from ${from}; globalThis.elmCache = cache;`);
  code = await bundle([entry], { format: 'iife', target: 'chrome109' });
  rmSync(folder, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});
beforeEach(() => {
  host.faults = noFaults;
});

/** Writes a foreign page, and a list with its hash, over the stored ones. */
const exchange = (page: Page): Promise<void> =>
  page.evaluate(
    async ({ fake, paths, list }) => {
      const bytes = new TextEncoder().encode(fake);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const hash = btoa(String.fromCharCode(...digest));
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const path of paths) {
          const url = new URL(`/${path}`, location.href).href;
          if (await cache.match(url))
            await cache.put(url, new Response(fake, { headers: { 'Content-Type': 'text/html' } }));
        }
        const url = new URL(`/${list}`, location.href).href;
        const stored = await cache.match(url);
        if (!stored) continue;
        const changed = (await stored.json()) as { files: Record<string, [string, number]> };
        for (const path of paths) changed.files[path]![0] = hash;
        await cache.put(url, Response.json(changed));
      }
    },
    { fake: FAKE, paths: [SHELL, LESSON], list: listFile(copy.list.build) },
  );

/** The browser stops an idle worker; its memory is lost. */
async function restartWorker(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.detach();
}

/** Prepares a device with the shell and one pack, both replaced; its worker has just restarted. */
async function exchanged(act: (page: Page) => Promise<void>): Promise<void> {
  const pupil = await newPupil(browser.browser, host.url);
  try {
    const { page } = pupil;
    await page.goto(host.url);
    await kept(page);
    await page.goto(`${host.url}learn/lop-4-5/`);
    await page.locator('.web-pack').getByRole('button').first().click();
    await page.getByText(web.vi.pack.said.taken).waitFor();
    await exchange(page);
    await restartWorker(page);
    await act(page);
  } finally {
    await pupil.close();
  }
}
const isFake = async (page: Page): Promise<boolean> =>
  (await page.locator('body').innerText()).includes('Trang giả');

test('with the internet the pages come from it, and the list is repaired', () =>
  exchanged(async (page) => {
    for (const path of [SHELL, LESSON]) {
      await page.goto(host.url + path);
      expect([path, await isFake(page)]).toEqual([path, false]);
    }
    host.faults = () => 'gone';
    await restartWorker(page);
    // With the list restored, the unaltered pages of the pack open offline.
    await page.goto(`${host.url}lessons/four-steps/`);
    expect(await page.title()).not.toBe('');
    expect(page.url()).toBe(`${host.url}lessons/four-steps/`);
  }));

test('without the internet the page “chưa tải” says so, and lists what is there', () =>
  exchanged(async (page) => {
    host.faults = () => 'gone';
    for (const path of [SHELL, LESSON]) {
      await page.goto(host.url + path);
      expect([path, await isFake(page)]).toEqual([path, false]);
      await page.getByRole('heading', { name: web.vi.offline.title }).waitFor();
    }
    // Other files of the shell have their hashes in the worker.
    await page.goto(`${host.url}info/`);
    expect(page.url()).toBe(`${host.url}info/`);
  }));

test('red without the worker’s hashes: the replaced list is trusted, and the page is served', () =>
  exchanged(async (page) => {
    await page.evaluate(code);
    const served = await page.evaluate(
      async ({ root, build, path }) => {
        const { kept: serve } = (
          self as unknown as {
            elmCache: { kept(...of: string[]): Promise<Response | null> };
          }
        ).elmCache;
        return (await serve(root, build, path))?.text();
      },
      { root: host.url, build: copy.list.build, path: LESSON },
    );
    expect(served).toBe(FAKE);
  }));
