// P3: five kinds of portal × every page: only the build's own files are stored.
import type { Page } from 'playwright';
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { everyPage } from '../a11y/pages.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { lookOn } from '../browser/waits.ts';
import { until } from '../e2e/robot/until.ts';
import { webCopy } from './web-copy.ts';
import { noFaults, webHost, type Faults, type WebHost } from './web-host.ts';
import { naiveWorker, portals } from './web-portals.ts';
import { bodies, kept, manifestOf } from './web-tab.ts';

/** Samples are in no copy. */
const pages = everyPage.filter((path) => !path.startsWith('gallery/'));

type Ground = { browser: Launched; host: WebHost; known: ReadonlySet<string> };

/** @param begin runs before the portal exists */
async function behind(
  { browser, host, known }: Ground,
  portal: Faults,
  begin: (page: Page) => Promise<unknown>,
  isNaive = false,
): Promise<{ foreign: string[]; kept: number }> {
  const context = await browser.browser.newContext();
  const page = await context.newPage();
  await page.goto(host.url);
  await begin(page);
  host.faults = (path) => (path === 'sw.js' && isNaive ? 'gone' : portal(path));
  for (const path of pages)
    await page.goto(host.url + path, { waitUntil: 'commit' }).catch(() => null);
  await page.goto(`${host.url}learn/lop-4-5/`).catch(() => null);
  for (const button of await page.locator('.web-pack .button:not(.quiet)').all())
    await button.click().catch(() => null);
  await lookOn(page, 1500);
  host.faults = noFaults;
  // A page of ours, because only it may read the caches.
  await page.goto(`${host.url}build.json`);
  const here = await bodies(page);
  await context.close();
  return {
    foreign: here.filter(({ hash }) => !known.has(hash)).map(({ url }) => url),
    kept: here.length,
  };
}

async function run(): Promise<TrialResult> {
  const copy = await webCopy();
  const ground: Ground = {
    browser: await launchChromium(),
    host: await webHost(copy.folder),
    known: await manifestOf(copy),
  };
  const { host } = ground;
  const figures: Record<string, string | number> = { trang: pages.length };
  const faults: string[] = [];
  for (const [name, portal] of Object.entries(portals)) {
    const after = await behind(ground, portal, kept);
    // The portal is there from the first visit on: the page gets through, the worker's files do
    // not.
    const from = await behind(ground, portal, async () => {
      host.faults = portal;
    });
    figures[name] =
      `${after.kept} tệp cất, ${after.foreign.length} lạ; gặp từ lần đầu: ${from.kept} cất, ${from.foreign.length} lạ`;
    faults.push(...[...after.foreign, ...from.foreign].map((url) => `${name}: ${url}`));
  }
  const naive = await behind(
    ground,
    portals['trang đăng nhập, 200']!,
    async (page) => {
      await page.evaluate(async () => {
        for (const registration of await navigator.serviceWorker.getRegistrations())
          await registration.unregister();
        for (const name of await caches.keys()) await caches.delete(name);
      });
      host.faults = (path) =>
        path === 'sw.js'
          ? { status: 200, body: naiveWorker, headers: { 'Content-Type': 'text/javascript' } }
          : null;
      await page.goto(host.url);
      await until('the naive worker', () =>
        page.evaluate(
          async () =>
            (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
        ),
      );
    },
    true,
  );
  figures['worker ngây thơ: tệp lạ'] = naive.foreign.length;
  await ground.browser.close();
  await host.close();
  copy.remove();
  return {
    state: faults.length === 0 && naive.foreign.length > 0 ? 'passed' : 'failed',
    figures,
    ...(faults.length > 0 ? { why: faults.slice(0, 10).join('\n  ') } : {}),
  };
}

export const trial: Trial = {
  name: 'web-portal',
  what: 'Đường web: năm kiểu cổng mạng × mọi trang, không tệp lạ nào được cất',
  run,
};
