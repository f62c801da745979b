// Targets × browsers × journeys, complete: usb on file://, lan on a lab network's address, web with
// and without the internet.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { aliases } from '#core/site/aliases.ts';
import { onePerType } from '../a11y/pages.ts';
import { newProfile } from '../browser/launch.ts';
import { pause } from '../e2e/robot/until.ts';
import { cardJourney } from './card-journey.ts';
import { chromium, chromium109 } from './chromiums.ts';
import { firefox } from './firefox.ts';
import { journeys, type Journey } from './journeys.ts';
import { bookOf, machine } from './lan-client.ts';
import { lanFolder, runLan } from './lan-copy.ts';
import { labNetwork, whyNoNetwork, type LabNetwork } from './netns.ts';
import type { TargetBrowser } from './screen.ts';
import { siteServer } from '../browser/site-server.ts';
import { usbCopy } from './usb-copy.ts';
import { webCopy, type WebCopy } from './web-copy.ts';
import { webHost, noFaults, type WebHost } from './web-host.ts';
import { takeAll } from './web-journey.ts';

/** Leaving while a page still loads its late parts is not a fault, but Firefox reports it. */
const REST_MS = 600;

/** Opens a page of each type, and expects no browser errors. */
const allPages: Journey = {
  name: 'mở mỗi loại trang',
  go: async ({ start, page }) => {
    const running = await start();
    try {
      const screen = await running.screen();
      // Samples are in no copy.
      for (const path of onePerType.filter(
        (type) =>
          type !== '404.html' &&
          !type.startsWith('gallery/') &&
          !(type.replace('/', '') in aliases),
      )) {
        await screen.open(page(path));
        await pause(REST_MS);
      }
    } finally {
      await running.close();
    }
    if (running.problems.length > 0)
      throw new Error([...new Set(running.problems)].slice(0, 5).join('\n'));
  },
};

type Ground = {
  target: string;
  home: string;
  page(path: string): string;
  card?(browser: TargetBrowser): Promise<void>;
  /** Preparation of this profile before the journey. */
  before?(browser: TargetBrowser, profile: string): Promise<void>;
  journeys?: Journey[];
};

/** Firefox reports a failed worker or late part when the requesting page is being left. */
const unhurried = ({ name, find }: TargetBrowser): TargetBrowser => ({
  name,
  find: () => {
    const start = find();
    return (
      start &&
      (async (profile, home) => {
        const running = await start(profile, home);
        const screen = async () => {
          const opened = await running.screen();
          return {
            ...opened,
            open: async (url: string) => {
              await pause(REST_MS);
              await opened.open(url);
            },
          };
        };
        return {
          ...running,
          screen,
          close: async () => {
            await pause(REST_MS);
            await running.close();
          },
        };
      })
    );
  },
});

/** Journeys on teachers' pages, which are in no pupil's pack: prints, the lab check. */
const atTheDesk = ['in', 'khám máy'];

/** Only downloaded packs: the server is gone when the journey begins. */
function webOffline(host: WebHost, { list }: WebCopy): Ground {
  const before = async (browser: TargetBrowser, profile: string) => {
    host.faults = noFaults;
    await takeAll(browser, profile, host.url, list);
    host.faults = () => 'gone';
  };
  return {
    target: 'web, mất mạng',
    home: host.url,
    page: (path) => host.url + path,
    before,
    journeys: journeys.filter(({ name }) => !atTheDesk.includes(name)),
  };
}

async function walk(
  grounds: Ground[],
  browsers: TargetBrowser[],
): Promise<{ walked: number; faults: string[]; perTarget: Record<string, string> }> {
  const faults: string[] = [];
  const perTarget: Record<string, string> = {};
  let walked = 0;
  for (const { target, home, page, card, before: prepare, journeys: some } of grounds)
    for (const browser of browsers) {
      const before = faults.length;
      const chosen = some ?? [
        ...journeys,
        allPages,
        ...(card ? [{ name: 'phiếu sang máy khác', go: () => card(browser) }] : []),
      ];
      for (const { name, go } of chosen) {
        const profile = newProfile();
        walked += 1;
        const walkIt = async (): Promise<void> => {
          await prepare?.(browser, profile);
          await go({
            browser,
            start: () =>
              (prepare || browser === firefox ? unhurried(browser) : browser).find()!(
                profile,
                home,
              ),
            page,
            isEvery: true,
          });
        };
        await walkIt().catch((problem: unknown) =>
          faults.push(`${target}, ${browser.name}, ${name}: ${String(problem).slice(0, 300)}`),
        );
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
      perTarget[`${target}, ${browser.name}`] =
        `${chosen.length - (faults.length - before)}/${chosen.length} chuyến`;
    }
  return { walked, faults, perTarget };
}

async function run(): Promise<TrialResult> {
  const noNetwork = whyNoNetwork();
  const network: LabNetwork | null = noNetwork ? null : labNetwork();
  const browsers = [chromium, chromium109, firefox].filter((browser) => browser.find());
  const work = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  const [stick, copy, online] = [await usbCopy(), await lanFolder(), await webCopy()];
  const site = await siteServer({ folder: online.folder });
  const host = await webHost(online.folder);
  const server = await runLan({
    folder: copy.folder,
    work,
    ...(network ? { before: network.before } : {}),
  });
  try {
    const home = `http://${network?.server ?? '127.0.0.1'}:${server.port}/`;
    const cards = bookOf(work).cards;
    const lanGround: Ground = {
      target: 'lan',
      home,
      page: (path) => home + path,
      card: (browser) => cardJourney(browser, home, cards[browsers.indexOf(browser)]!),
    };
    const { walked, faults, perTarget } = await walk(
      [
        { target: 'usb', home: 'file://', page: stick.page },
        lanGround,
        { target: 'web', home: site.url, page: (path) => site.url + path },
        webOffline(host, online),
      ],
      browsers,
    );
    const outside = network
      ? await machine(network.outside, server.port, network.server)
          .ask('/')
          .then(
            ({ status }) => status,
            () => 0,
          )
      : 'chưa thử';
    if (network && outside !== 403)
      faults.push(`a machine outside the network was answered ${outside}`);
    const missing = [
      noNetwork,
      firefox.find()
        ? null
        : 'Máy này chưa có Firefox ESR: apt-get install firefox-esr rồi chạy lại.',
    ].filter(Boolean);
    const why = [...faults, ...missing].join('\n  ');
    const figures = {
      chuyến: `${walked - faults.length}/${walked}`,
      'địa chỉ máy cô': home,
      'máy ngoài mạng được trả lời': outside,
      ...perTarget,
    };
    return {
      state: faults.length > 0 ? 'failed' : missing.length > 0 ? 'skipped' : 'passed',
      figures,
      ...(why ? { why } : {}),
    };
  } finally {
    await server.kill();
    network?.close();
    await site.close();
    await host.close();
    online.remove();
    stick.remove();
    copy.remove();
    rmSync(work, { recursive: true, force: true });
  }
}

export const trial: Trial = {
  name: 'targets',
  what: 'Đường usb, lan, web và web khi mất mạng × Chromium, Chromium 109, Firefox ESR × học, nghỉ rồi học tiếp, hai trang, cần giúp, mang bài, in, mỗi loại trang',
  run,
};
