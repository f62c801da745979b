// P1, P4: every step from one build to another, in four situations: no blank page, no page mixed
// from two builds.
import { rmSync } from 'node:fs';
import type { Page } from 'playwright';
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { launchChromium, newProfile, type OwnLaunched } from '../browser/launch.ts';
import { pause, until } from '../e2e/robot/until.ts';
import { buildNamed, type OwnWebCopy, type WebCopy } from './web-copy.ts';
import { noFaults, webHost, type WebHost } from './web-host.ts';
import { naiveWorker } from './web-portals.ts';
import { isMixed, kept, seen, waits } from './web-tab.ts';
import {
  askUpdate,
  settledWorker,
  shellPages,
  somePages,
  useNew,
  walkPages,
  type Walked,
} from './web-walk.ts';

const names = ['N−2', 'N−1', 'N', 'N+1'];
/** Each step forward, and one back. */
const steps = [
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 2],
  [1, 3],
  [2, 3],
  [3, 2],
] as const;

type Stage = {
  host: WebHost;
  from: WebCopy;
  to: WebCopy;
  toName: string;
  fromName: string;
  profile: string;
  note(walked: Walked): void;
  fault(what: string): void;
};

async function onProfile<T>(
  { profile }: Stage,
  act: (page: Page, browser: OwnLaunched) => Promise<T>,
): Promise<T> {
  const browser = await launchChromium({ profile });
  try {
    return await act(await browser.context.newPage(), browser);
  } finally {
    await browser.close().catch(() => undefined);
  }
}
const visit = async (page: Page, { host }: Stage) => {
  await page.goto(host.url);
  await kept(page);
};
/** Without the internet only the old build must be there. */
async function wholeOffline(page: Page, stage: Stage): Promise<void> {
  stage.host.faults = () => 'gone';
  const walked = await walkPages(page, stage.host.url, shellPages);
  stage.note(walked);
  if ([...walked.builds].some((name) => name !== stage.fromName))
    stage.fault(`offline: ${[...walked.builds].join(', ')} instead of ${stage.fromName}`);
}
async function toTheNew(page: Page, stage: Stage): Promise<void> {
  stage.host.faults = noFaults;
  await page.goto(stage.host.url);
  await askUpdate(page);
  if (await settledWorker(page)) await useNew(page);
  const walked = await walkPages(page, stage.host.url, somePages);
  stage.note(walked);
  if ([...walked.builds].join() !== stage.toName)
    stage.fault(`after the update: ${[...walked.builds].join(', ')}`);
}

const situations: Record<string, (stage: Stage) => Promise<void>> = {
  'thẻ đang mở': (stage) =>
    onProfile(stage, async (page, { context }) => {
      await visit(page, stage);
      const open = await context.newPage();
      await open.goto(`${stage.host.url}lessons/help-map/`);
      stage.host.folder = stage.to.folder;
      await askUpdate(page);
      await waits(page);
      stage.note(await walkPages(page, stage.host.url, somePages));
      await useNew(page);
      stage.note(await walkPages(page, stage.host.url, somePages));
      const still = await seen(open);
      if (still.page !== stage.fromName || isMixed(still))
        stage.fault(`the open tab: ${JSON.stringify(still)}`);
    }),
  'đã đóng': async (stage) => {
    await onProfile(stage, (page) => visit(page, stage));
    stage.host.folder = stage.to.folder;
    await onProfile(stage, async (page) => {
      stage.note(await walkPages(page, stage.host.url, somePages));
      await settledWorker(page);
    });
    await onProfile(stage, (page) => toTheNew(page, stage));
  },
  'đứt giữa lúc cài': (stage) =>
    onProfile(stage, async (page) => {
      await visit(page, stage);
      stage.host.folder = stage.to.folder;
      let left = 7 + stage.toName.length * 11;
      stage.host.faults = (path) => (path === 'sw.js' || (left -= 1) > 0 ? null : 'gone');
      await askUpdate(page);
      if (await settledWorker(page)) stage.fault('half a build waits');
      await wholeOffline(page, stage);
      await toTheNew(page, stage);
    }),
  'bị tắt ngang giữa lúc cài': async (stage) => {
    await onProfile(stage, async (page, browser) => {
      await visit(page, stage);
      stage.host.folder = stage.to.folder;
      stage.host.asked = [];
      let left = 25;
      stage.host.faults = (path) => (path === 'sw.js' || (left -= 1) > 0 ? null : 'hang');
      void askUpdate(page).catch(() => undefined);
      await until('half of it is here', async () => left <= 0, 30_000);
      await browser.kill();
    });
    await onProfile(stage, async (page) => {
      await wholeOffline(page, stage);
      await toTheNew(page, stage);
    });
  },
};

/** The same tab open, with a worker that does not separate builds. */
async function control(from: WebCopy, to: WebCopy): Promise<boolean> {
  const host = await webHost(from.folder);
  const { context, close } = await launchChromium();
  host.faults = (path) =>
    path === 'sw.js'
      ? { status: 200, body: naiveWorker, headers: { 'Content-Type': 'text/javascript' } }
      : null;
  const page = await context.newPage();
  await page.goto(host.url);
  await until('the naive worker', () =>
    page.evaluate(
      async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
    ),
  );
  await page.goto(`${host.url}lessons/help-map/`);
  await pause(500);
  host.folder = to.folder;
  const found = isMixed(await seen(page));
  await close();
  await host.close();
  return found;
}

async function run({ n = steps.length }: { n?: number }): Promise<TrialResult> {
  const builds: OwnWebCopy[] = [];
  for (const name of names) builds.push(await buildNamed(name));
  const faults: string[] = [];
  const total = { pages: 0, blank: 0, mixed: 0 };
  let walks = 0;
  for (const [fromBuild, toBuild] of steps.slice(0, n))
    for (const [situation, go] of Object.entries(situations)) {
      const [from, to] = [builds[fromBuild]!, builds[toBuild]!];
      const host = await webHost(from.folder);
      const profile = newProfile();
      const where = `${names[fromBuild]} → ${names[toBuild]}, ${situation}`;
      const note = (walked: Walked) => {
        total.pages += walked.pages;
        total.blank += walked.blank.length;
        total.mixed += walked.mixed.length;
        for (const fault of [...walked.blank.map((path) => `blank: ${path}`), ...walked.mixed])
          faults.push(`${where}: ${fault}`);
      };
      walks += 1;
      await go({
        host,
        from,
        to,
        fromName: names[fromBuild]!,
        toName: names[toBuild]!,
        profile,
        note,
        fault: (what) => faults.push(`${where}: ${what}`),
      }).catch((problem: unknown) => faults.push(`${where}: ${String(problem).slice(0, 300)}`));
      await host.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  const isSeen = await control(builds[0]!, builds[1]!);
  for (const build of builds) build.remove();
  const figures = {
    lượt: walks,
    'trang xem': total.pages,
    'trang trắng': total.blank,
    'trang lẫn bản': total.mixed,
    'worker không biết bản: thấy lẫn': isSeen ? 'có' : 'không',
  };
  return {
    state: faults.length === 0 && isSeen ? 'passed' : 'failed',
    figures,
    ...(faults.length > 0 ? { why: faults.slice(0, 20).join('\n  ') } : {}),
  };
}

export const trial: Trial = {
  name: 'web-builds',
  what: 'Đường web: từ bản này sang bản khác, bốn cảnh; không trang trắng, không trang lẫn hai bản',
  run,
};
