// The complete exit test: three ways out at three depths from the list and each other way in, in
// three browsers, on three targets; ten times “back” and three times “forward” after each, then the
// browser's own history file.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { newProfile } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { depths, waysIn, waysOut, type Place } from '../help/exit-ways.ts';
import { walk, type Walk } from '../help/exit-walk.ts';
import { historyRows, tells } from '../help/history-rows.ts';
import { pushingSite } from '../help/pushing-site.ts';
import { chromium109OfPeople, chromiumOfPeople } from '../targets/chromiums.ts';
import { firefox } from '../targets/firefox.ts';
import { lanFolder, runLan } from '../targets/lan-copy.ts';
import type { TargetBrowser } from '../targets/screen.ts';
import { usbCopy } from '../targets/usb-copy.ts';

type Ground = { target: string; home: string; page: Place };
type Seen = { walked: number; faults: string[]; rows: number };

const outs = depths.flatMap((depth) => waysOut.map((wayOut) => ({ depth, wayOut })));
const [list, ...others] = waysIn;
const walks: Walk[] = [
  ...outs.map((out) => ({ wayIn: list!, ...out })),
  ...others.map((wayIn, at) => ({ wayIn, ...outs[(at * 4) % outs.length]! })),
];

/** Does all walks on one target in one browser and profile, as on a shared computer. */
async function walkAll(browser: TargetBrowser, { home, page }: Ground, all: Walk[]): Promise<Seen> {
  const profile = newProfile();
  const running = await browser.find()!(profile, home);
  const faults: string[] = [];
  for (const planned of all) {
    const seen = await walk(await running.screen(), page, planned).catch((problem: unknown) => [
      String(problem).slice(0, 200),
    ]);
    faults.push(
      ...seen.map(
        (what) => `${planned.wayIn.name}, ${planned.depth}, ${planned.wayOut.name}: ${what}`,
      ),
    );
  }
  await running.close();
  const rows = historyRows(profile).filter(({ url }) => url.startsWith(home));
  // A typed address gets its history row before any page runs.
  const typed = (url: string): boolean =>
    all.some(({ wayIn }) => wayIn.isTyped) && /#b5$|\/info\//.test(url);
  faults.push(
    ...rows
      .filter((row) => tells(row) && !typed(row.url))
      .map(({ url }) => `a row of the history file: ${url}`),
  );
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return { walked: all.length, faults, rows: rows.length };
}

/**
 * Walks through a build that pushes history entries; unless that is detected, this trial proves
 * nothing.
 */
async function controlSees(): Promise<boolean> {
  const broken = await pushingSite();
  const { faults } = await walkAll(
    chromiumOfPeople,
    { target: 'web', home: broken.url, page: (path) => broken.url + path },
    walks.slice(3, 4),
  );
  await broken.close();
  return faults.some((fault) => fault.includes('/lessons/'));
}

async function run(): Promise<TrialResult> {
  const browsers = [chromiumOfPeople, chromium109OfPeople, firefox].filter((browser) =>
    browser.find(),
  );
  const work = mkdtempSync(join(tmpdir(), 'elm-phieu-'));
  const [stick, copy, site] = [await usbCopy(), await lanFolder(), await siteServer()];
  const server = await runLan({ folder: copy.folder, work });
  const lan = `http://127.0.0.1:${server.port}/`;
  const grounds: Ground[] = [
    { target: 'web', home: site.url, page: (path) => site.url + path },
    { target: 'lan', home: lan, page: (path) => lan + path },
    { target: 'usb', home: 'file://', page: stick.page },
  ];
  const faults: string[] = [];
  const figures: Record<string, string | number> = {};
  let walked = 0;
  try {
    for (const ground of grounds)
      for (const browser of browsers) {
        const seen = await walkAll(browser, ground, walks);
        walked += seen.walked;
        faults.push(...seen.faults.map((fault) => `${ground.target}, ${browser.name}, ${fault}`));
        figures[`${ground.target}, ${browser.name}`] =
          `${seen.walked} chuyến, ${seen.faults.length} chỗ lộ, ${seen.rows} dòng lịch sử`;
      }
    const isControlRed = await controlSees();
    if (!isControlRed) faults.push('a build that pushes its steps was not seen');
    Object.assign(figures, {
      chuyến: walked,
      'lần quay lại': walked * 10,
      'chỗ lộ': faults.length,
      'bản dựng đẩy bước vào lịch sử': isControlRed ? 'bị bắt' : 'lọt',
    });
    if (faults.length > 0)
      return { state: 'failed', figures, why: faults.slice(0, 20).join('\n  ') };
    return firefox.find()
      ? { state: 'passed', figures }
      : {
          state: 'skipped',
          figures,
          why: 'Máy này chưa có Firefox ESR: apt-get install firefox-esr rồi chạy lại.',
        };
  } finally {
    await server.kill();
    await site.close();
    stick.remove();
    copy.remove();
    rmSync(work, { recursive: true, force: true });
  }
}

export const trial: Trial = {
  name: 'exit',
  what: 'Thoát nhanh từ bài riêng tư: ba cách × ba độ sâu × mọi lối vào × Chromium, Chromium 109, Firefox ESR × web, lan, usb; quay lại mười lần không thấy gì',
  run,
};
