// P2: each file of the shell in turn 404, 500, cut short, replaced by HTML, and hanging: the old
// build stays complete, body by body.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { until } from '../e2e/robot/until.ts';
import { buildNamed, type OwnWebCopy } from './web-copy.ts';
import { webHost, type Fault, type WebHost } from './web-host.ts';
import { bodies, isMixed, kept, seen, shellFaults } from './web-tab.ts';
import { askUpdate, settledWorker } from './web-walk.ts';

const kinds: Record<string, Fault> = {
  '404': { status: 404, body: '<h1>404</h1>' },
  '500': { status: 500, body: '<h1>Bảo trì</h1>' },
  'đứt giữa chừng': 'cut',
  'HTML thay tệp': { status: 200, body: '<!doctype html><title>x</title><h1>Bảo trì</h1>' },
  treo: 'hang',
};

type Ground = { browser: Launched; host: WebHost; old: OwnWebCopy; next: OwnWebCopy };

async function visitor({ browser, host, old }: Ground): Promise<Page> {
  host.folder = old.folder;
  host.faults = () => null;
  const page = await (await browser.browser.newContext()).newPage();
  await page.goto(host.url);
  await kept(page);
  return page;
}

/**
 * Returns the fault after an update in which this one file failed; null if the old build is
 * complete.
 */
async function fail(
  ground: Ground,
  page: Page,
  file: string,
  fault: Fault,
): Promise<string | null> {
  const { host, next } = ground;
  // Files of an earlier failure would be reused, rightly, and this file never requested.
  await page.evaluate(async (build) => {
    for (const name of await caches.keys()) if (name.includes(build)) await caches.delete(name);
  }, next.list.build);
  host.folder = next.folder;
  host.asked = [];
  host.faults = (path) => (path === file ? fault : null);
  if (fault === 'hang') {
    void askUpdate(page).catch(() => undefined);
    await until('the file is asked for', async () => host.asked.includes(file), 60_000);
  } else {
    await askUpdate(page);
    if (await settledWorker(page)) return 'the new build was let in';
  }
  host.faults = () => 'gone';
  await page.goto(host.url);
  // Without waiting for late chunks: those of the start page are available.
  const door = await page.evaluate(() => ({
    page: document.querySelector<HTMLMetaElement>('meta[name=variant]')?.content,
    text: document.body.innerText.length,
  }));
  if (door.page !== 'old' || door.text <= 40) return JSON.stringify(door);
  return (await shellWrong(ground, page)).slice(0, 3).join(', ') || null;
}

const shellWrong = async ({ host, old }: Ground, page: Page): Promise<string[]> =>
  shellFaults(await bodies(page), host.url, old.list);

/** One body replaced, one missing: the check of the shell must detect both. */
async function isSeenSpoilt(ground: Ground): Promise<boolean> {
  const page = await visitor(ground);
  const before = await shellWrong(ground, page);
  await page.evaluate(
    async ({ build, root, gone, other: changed }) => {
      const cache = await caches.open(
        (await caches.keys()).find((name) => name.endsWith(`${build} shell`))!,
      );
      await cache.delete(root + gone);
      await cache.put(root + changed, new Response('<h1>Bảo trì</h1>'));
    },
    { build: ground.old.list.build, root: ground.host.url, gone: 'info/', other: 'me/' },
  );
  const after = await shellWrong(ground, page);
  await page.context().close();
  return before.length === 0 && after.sort().join() === 'info/: missing,me/: another body';
}

/** The worker without its hash check accepts HTML as a script. */
const gullible = (code: string): string => {
  const blind = code
    .replace(/\|\|await [\w$]+\([\w$]+\)!==[\w$]+/, '')
    .replace(/\(\{\.\.\.([\w$]+),url:/, '({...$1,integrity:void 0,url:');
  if (blind === code || !blind.includes('integrity:void 0'))
    throw new Error('The worker’s hash check is written otherwise now.');
  return blind;
};

async function control(ground: Ground): Promise<boolean> {
  const { host, next } = ground;
  const page = await visitor(ground);
  const code = gullible(readFileSync(join(next.folder, 'sw.js'), 'utf8'));
  const core = `_astro/${readdirSync(join(next.folder, '_astro')).find((file) => file.startsWith('core.'))!}`;
  host.folder = next.folder;
  host.faults = (path) =>
    path === 'sw.js'
      ? { status: 200, body: code, headers: { 'Content-Type': 'text/javascript' } }
      : path === core
        ? kinds['HTML thay tệp']!
        : null;
  await askUpdate(page);
  const isIn = await settledWorker(page);
  await page.context().close();
  return isIn;
}

async function run({ n }: { n?: number }): Promise<TrialResult> {
  const ground: Ground = {
    browser: await launchChromium(),
    old: await buildNamed('old'),
    next: await buildNamed('new'),
    host: await webHost(''),
  };
  const shell = [...ground.next.list.shell, `packs-${ground.next.list.build}.json`].slice(0, n);
  const faults: string[] = [];
  const figures: Record<string, string | number> = { 'tệp cất sẵn': shell.length };
  for (const [kind, fault] of Object.entries(kinds)) {
    let whole = 0;
    let page = await visitor(ground);
    for (const file of shell) {
      const wrong = await fail(ground, page, file, fault).catch((problem: unknown) =>
        String(problem).slice(0, 200),
      );
      if (wrong === null) whole += 1;
      else faults.push(`${kind}, ${file || '/'}: ${wrong}`);
      // A worker that hangs keeps its minute; the next visitor is another.
      if (fault !== 'hang' && wrong === null) continue;
      await page.context().close();
      page = await visitor(ground);
    }
    ground.host.faults = () => 'gone';
    await page.goto(`${ground.host.url}learn/`);
    if (isMixed(await seen(page))) faults.push(`${kind}: mixed`);
    await page.context().close();
    figures[kind] = `${whole}/${shell.length} lần bản cũ còn nguyên`;
  }
  const isIn = await control(ground);
  const isSeen = await isSeenSpoilt(ground);
  figures['worker không xem mã băm: để lọt'] = isIn ? 'có' : 'không';
  figures['bản cũ bị đổi một tệp, mất một tệp: thấy được'] = isSeen ? 'có' : 'không';
  await ground.browser.close();
  await ground.host.close();
  ground.old.remove();
  ground.next.remove();
  return {
    state: faults.length === 0 && isIn && isSeen ? 'passed' : 'failed',
    figures,
    ...(faults.length > 0 ? { why: faults.slice(0, 20).join('\n  ') } : {}),
  };
}

export const trial: Trial = {
  name: 'web-shell',
  what: 'Đường web: từng tệp cất sẵn hỏng theo năm kiểu khi cập nhật, bản cũ còn nguyên',
  run,
};
