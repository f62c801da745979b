// P6, CS6: after a cold start without the internet every downloaded lesson opens completely, and
// help is two actions away.
import { rmSync } from 'node:fs';
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { aliases } from '#core/site/aliases.ts';
import { site } from '#site/shared/messages/site.ts';
import { newProfile } from '../browser/launch.ts';
import { until } from '../e2e/robot/until.ts';
import { chromium, chromium109 } from './chromiums.ts';
import { firefox } from './firefox.ts';
import { press, read } from './hands.ts';
import type { TargetBrowser, Screen } from './screen.ts';
import { webCopy, type WebCopy } from './web-copy.ts';
import { noFaults, webHost, type WebHost } from './web-host.ts';
import { misnamed } from './web-tab.ts';
import { takeAll } from './web-journey.ts';

const PATIENCE_MS = 60_000;

/** Checks that a page shows all its steps: activities hydrated, pictures drawn. */
async function isWhole(screen: Screen, url: string): Promise<string | null> {
  await screen.open(url);
  const steps = await screen.ask(() => document.querySelectorAll('.step').length, null);
  await until(
    'activities are awake',
    () =>
      screen.ask(
        () =>
          [...document.querySelectorAll('[data-activity]')].every((activity) =>
            activity.hasAttribute('data-awake'),
          ),
        null,
      ),
    PATIENCE_MS,
  ).catch(() => undefined);
  const asleep = await screen.ask(
    () => [...document.querySelectorAll('[data-activity]:not([data-awake])')].length,
    null,
  );
  if (asleep > 0) return `${asleep} activities asleep`;
  for (let step = 1; step <= Math.max(1, steps); step += 1) {
    const broken = await screen.ask(async (n) => {
      if (n > 1) location.hash = `#b${n}`;
      await new Promise((resolve) => setTimeout(resolve, 150));
      const shown = [...document.images].filter((image) => image.offsetParent !== null);
      for (const image of shown) image.loading = 'eager';
      await Promise.all(shown.map((image) => image.decode().catch(() => undefined)));
      return shown.filter((image) => image.naturalWidth === 0).map((image) => image.src);
    }, step);
    if (broken.length > 0) return `step ${step}: ${broken.join(', ')}`;
  }
  return (await read(screen)).length > 40 ? null : 'blank';
}

/**
 * Checks that one press from every page shows the number and the first step; on pages of help
 * itself they are already shown.
 */
async function hasHelp(screen: Screen, path: string): Promise<boolean> {
  if (path !== 'info/' && path !== 'bang-cuu-chuong/') {
    await press(screen, path.startsWith('en/') ? site.en.help : site.vi.help);
    await until(
      'help',
      () =>
        screen
          .ask(
            () =>
              document.querySelector<HTMLDialogElement>('dialog#help')?.open ||
              location.pathname.endsWith('/info/'),
            null,
          )
          .catch(() => false),
      PATIENCE_MS,
    );
  }
  return path === 'bang-cuu-chuong/' || (await read(screen)).includes('111');
}

/** Returns stored bodies with a wrong type, and whether one clip can be decoded offline. */
async function soundFaults(screen: Screen, { list }: WebCopy): Promise<string[]> {
  const kept = await screen.ask(async () => {
    const found: { url: string; type: string }[] = [];
    for (const name of (await caches.keys()).filter((name) => !name.endsWith(' tabs'))) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys())
        found.push({ url, type: (await cache.match(url))?.headers.get('Content-Type') ?? '' });
    }
    return found;
  }, null);
  const clip = Object.values(list.packs)
    .flat()
    .find((path) => path.endsWith('.opus'))!;
  const heard = await screen.ask(
    (address) =>
      new Promise<string>((resolve) => {
        const sound = new Audio(address);
        sound.oncanplaythrough = () => resolve('heard');
        sound.onerror = () => resolve(sound.error?.message || 'cannot be decoded');
        setTimeout(() => resolve('nothing came'), 20_000);
        sound.load();
      }),
    new URL(clip, new URL(kept.find(({ url }) => url.includes('/packs-'))!.url)).href,
  );
  return [...misnamed(kept).slice(0, 5), ...(heard === 'heard' ? [] : [`${clip}: ${heard}`])];
}

async function crawl(
  browser: TargetBrowser,
  host: WebHost,
  copy: WebCopy,
): Promise<{ pages: number; faults: string[] }> {
  const { list } = copy;
  const profile = newProfile();
  host.faults = noFaults;
  await takeAll(browser, profile, host.url, list);
  host.faults = () => 'gone';
  const running = await browser.find()!(profile, host.url);
  const faults: string[] = [];
  // Short addresses redirect and are not pages of their own.
  const paths = [...list.shell, ...Object.values(list.packs).flat()].filter(
    (path) => (path === '' || path.endsWith('/')) && !(path.slice(0, -1) in aliases),
  );
  try {
    const screen = await running.screen();
    await screen.open(host.url);
    faults.push(...(await soundFaults(screen, copy)).map((fault) => `${browser.name}: ${fault}`));
    for (const path of [...new Set(paths)]) {
      const wrong = await isWhole(screen, host.url + path).catch((problem: unknown) =>
        String(problem).slice(0, 150),
      );
      if (wrong) faults.push(`${browser.name}, ${path || '/'}: ${wrong}`);
      if (!(await hasHelp(screen, path).catch(() => false)))
        faults.push(`${browser.name}, ${path || '/'}: no help`);
    }
  } finally {
    await running.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return {
    pages: new Set(paths).size,
    faults: [...faults, ...running.problems.map((problem) => `${browser.name}: ${problem}`)],
  };
}

async function run(): Promise<TrialResult> {
  const copy = await webCopy();
  const host = await webHost(copy.folder);
  const figures: Record<string, string | number> = {};
  const faults: string[] = [];
  for (const browser of [chromium, chromium109, firefox].filter((browser) => browser.find())) {
    const crawled = await crawl(browser, host, copy);
    figures[browser.name] = `${crawled.pages} trang, ${crawled.faults.length} lỗi`;
    faults.push(...crawled.faults);
  }
  const control = await isWantingUntaken(host, copy);
  figures['không tải khối nào: thấy thiếu'] = control ? 'có' : 'không';
  await host.close();
  copy.remove();
  const missing = firefox.find()
    ? undefined
    : 'Máy này chưa có Firefox ESR: apt-get install firefox-esr rồi chạy lại.';
  const why = [...faults.slice(0, 20), ...(missing ? [missing] : [])].join('\n  ');
  return {
    state: faults.length > 0 || !control ? 'failed' : missing ? 'skipped' : 'passed',
    figures,
    ...(why ? { why } : {}),
  };
}

/** The same lesson without downloads must be incomplete. */
async function isWantingUntaken(host: WebHost, { list }: WebCopy): Promise<boolean> {
  const profile = newProfile();
  host.faults = noFaults;
  await takeAll(chromium, profile, host.url, { ...list, shell: [], packs: {} });
  host.faults = () => 'gone';
  const running = await chromium.find()!(profile, host.url);
  try {
    const screen = await running.screen();
    await screen.open(`${host.url}lessons/help-map/`);
    return await screen.ask(() => document.querySelectorAll('.step').length === 0, null);
  } finally {
    await running.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export const trial: Trial = {
  name: 'web-offline',
  what: 'Đường web: mở máy khi mất mạng, mọi bài đã tải và bảng giúp đều mở, ba trình duyệt',
  run,
};
