// A board of 45 pupils and 48 lessons, and a list of 450 classes: time until they are rendered,
// against the same table as static HTML.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import type { Trial } from '#delivery/prove/trial.ts';
import type { BandLessons } from '#site/teacher/home/class-lessons.ts';
import { launchWholeChromium } from '../browser/launch.ts';
import { distFolder, siteServer } from '../browser/site-server.ts';
import { fullClass, seedBooks } from './class-seed.ts';

const [CHILDREN, LESSONS, CLASSES, CPU, MAX] = [45, 48, 450, 6, 2] as const;
const STATIC = 'class-as-a-page.html';

const bands = readdirSync(join(distFolder, 'items/classes'))
  .filter((file) => file.endsWith('.json'))
  .map(
    (file) =>
      JSON.parse(readFileSync(join(distFolder, 'items/classes', file), 'utf8')) as BandLessons,
  );
/** All lessons, as if they belonged to one band. */
const all = { ...bands[0]!, lessons: bands.flatMap(({ lessons }) => lessons).slice(0, LESSONS) };

/** Returns a script that records when this many rows exist and are painted. */
const watcher = (selector: string, rows: number) => `(() => {
  const look = () => {
    if (document.querySelectorAll(${JSON.stringify(selector)}).length < ${rows}) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => { window.standsAt = performance.now(); }));
  };
  requestAnimationFrame(look);
})()`;

/**
 * Returns milliseconds from navigation start until the rows are painted on a slow CPU, and the
 * memory used then.
 */
async function timeOf(
  context: BrowserContext,
  url: string,
  selector: string,
  rows: number,
): Promise<{ ms: number; mb: number; page: Page }> {
  const page = await context.newPage();
  await page.route('**/items/classes/*.json', (route) => route.fulfill({ json: all }));
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await page.addInitScript(watcher(selector, rows));
  await page.goto(url, { waitUntil: 'commit' });
  let ms: number | undefined;
  for (const until = Date.now() + 120_000; ms === undefined && Date.now() < until;) {
    await page.waitForTimeout(50);
    ms = (await page.evaluate('window.standsAt')) as number | undefined;
  }
  if (ms === undefined) throw new Error(`${url}: ${rows} rows do not stand`);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  return { ms, mb: usedSize / 1e6, page };
}

const middle = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1]!;

/** Returns the rendered page without scripts. */
const asPage = (html: string): string =>
  html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<meta[^>]*content-security[^>]*>/gi, '');

async function compare(
  browser: Browser,
  site: string,
  books: Parameters<typeof seedBooks>[1],
  { path, selector, rows, n }: { path: string; selector: string; rows: number; n: number },
): Promise<{ app: number; page: number; mb: number }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const first = await context.newPage();
  await first.goto(`${site}teachers/classes/`);
  await first.locator('.class-list, [data-island=classes] button').first().waitFor();
  await seedBooks(first, books);
  await first.close();
  const warm = await timeOf(context, site + path, selector, rows);
  const html = asPage(await warm.page.content());
  await warm.page.close();
  await context.route(`**/teachers/classes/${STATIC}`, (route) =>
    route.fulfill({ body: html, contentType: 'text/html;charset=utf-8' }),
  );
  const [app, page, mb]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < n; run += 1) {
    for (const [url, times] of [
      [site + path, app],
      [`${site}teachers/classes/${STATIC}`, page],
    ] as const) {
      const timed = await timeOf(context, url, selector, rows);
      times.push(timed.ms);
      if (times === app) mb.push(timed.mb);
      await timed.page.close();
    }
  }
  await context.close();
  return { app: middle(app), page: middle(page), mb: Math.max(...mb) };
}

export const trial: Trial = {
  name: 'class-board',
  what: `Bảng ${CHILDREN} em × ${LESSONS} bài và ${CLASSES} lớp hiện trong không quá ${MAX} lần bảng ấy viết sẵn, CPU chậm ${CPU} lần`,
  run: async ({ n = 5 }) => {
    const site = await siteServer();
    const chromium = await launchWholeChromium();
    try {
      const board = await compare(
        chromium.browser,
        site.url,
        [fullClass(all.lessons, { children: CHILDREN })],
        {
          ...{
            path: 'teachers/classes/#lop-1',
            selector: '.board-table tbody tr',
            rows: CHILDREN,
            n,
          },
        },
      );
      const many = Array.from({ length: CLASSES }, (_, index) =>
        fullClass([], {
          children: CHILDREN,
          number: index + 1,
          name: `${1 + (index % 12)}A${index + 1}`,
        }),
      );
      const list = await compare(chromium.browser, site.url, many, {
        ...{ path: 'teachers/classes/', selector: '.class-list li', rows: CLASSES, n },
      });
      const figures: Record<string, string | number> = {};
      const slow: string[] = [];
      for (const [name, { app, page, mb }] of [
        [`bảng ${CHILDREN}×${LESSONS}`, board],
        [`${CLASSES} lớp`, list],
      ] as const) {
        const ratio = Math.round((app / page) * 100) / 100;
        figures[`${name}: lần`] = `${ratio} (${Math.round(app)} / ${Math.round(page)} ms) ≤ ${MAX}`;
        figures[`${name}: MB`] = Math.round(mb * 10) / 10;
        if (ratio > MAX) slow.push(`${name}: ${ratio} > ${MAX}`);
      }
      return {
        state: slow.length === 0 ? 'passed' : 'failed',
        figures,
        ...(slow.length > 0 ? { why: slow.join('; ') } : {}),
      };
    } finally {
      await chromium.close();
      await site.close();
    }
  },
};
