// Kills the browser during the next version's upgrade. An upgrade is one transaction: all of it or
// nothing.
import { cpSync, rmSync } from 'node:fs';
import type { Page } from 'playwright';
import { launchWholeChromium, newProfile } from '../../browser/launch.ts';
import { screenOf } from '../../targets/chromiums.ts';
import { killGroup } from '../kill.ts';
import { begin, dump, faultsBetween, install, use } from './checks.ts';
import { codeOf } from './code.ts';
import { ages, type Age } from './frozen.ts';

const ROWS = 4000;
/** Returns the age of 1f2faeb3 with so many answers that its upgrade takes a while. */
function manyAnswers(): Age {
  const [progress, ...others] = ages[1]!.made;
  const { attempts } = progress!.stores;
  const [first] = attempts!.rows![0]!;
  const rows = Array.from({ length: ROWS }, (_, index): [object] => [
    { ...(first as object), id: `many${index}`, seq: 10 + index },
  ]);
  const many = { ...attempts, rows: [...attempts!.rows!, ...rows] };
  return {
    age: 'many',
    made: [{ ...progress!, stores: { ...progress!.stores, attempts: many } }, ...others],
  };
}

export type Killed = { trials: number; midUpgrade: number; faults: string[] };

/** Repeats until `n` browsers died in the middle of their upgrade. */
export async function killUpgrades(url: string, n: number): Promise<Killed> {
  const scripts = [await codeOf('ours'), await codeOf('next', ['next-version'])];
  const age = manyAnswers();
  const base = newProfile();
  const opened = async (profile: string) => {
    const browser = await launchWholeChromium({ profile });
    const page = await browser.context.newPage();
    await page.goto(url);
    await install(screenOf(page), scripts);
    return { browser, page, screen: screenOf(page) };
  };
  const killed: Killed = { trials: 0, midUpgrade: 0, faults: [] };
  try {
    const maker = await opened(base);
    const before = await begin(maker.screen, age);
    await maker.browser.close();
    const lasts = await upgradeLasts(base, opened);
    while (killed.midUpgrade < n) {
      const profile = newProfile();
      try {
        cpSync(base, profile, { recursive: true });
        const { browser, page } = await opened(profile);
        await startUpgrade(page);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * lasts));
        await killGroup(browser);
        const { browser: again, screen } = await opened(profile);
        const found = await dump(screen);
        const isDone = found.some(({ version }) => version === 20);
        killed.trials += 1;
        if (!isDone) killed.midUpgrade += 1;
        killed.faults.push(
          ...faultsBetween(before, found, (name, version) =>
            isDone && name === 'em-len-mang' ? 20 : version,
          ),
        );
        // The next opening upgrades, and reports all rows.
        const { state, lost, repaired, attempts } = await use(screen, 'next', 'next');
        if (state !== 'open' || lost + repaired > 0 || attempts.length !== ROWS + 4)
          killed.faults.push(`after the kill: ${state}, ${lost} lost, ${attempts.length} answers`);
        await again.close();
      } finally {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    }
    return killed;
  } finally {
    rmSync(base, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Upgrading = {
  next: { openIndexedDb(onStale: () => void): Promise<unknown> };
  upgrading?: boolean;
  done?: boolean;
};

/** Begins the upgrade of the progress database; resolves once its rows are being changed. */
async function startUpgrade(page: Page): Promise<void> {
  await page.evaluate(() => {
    const here = window as unknown as Upgrading;
    void here.next.openIndexedDb(() => {}).then(() => (here.done = true));
  });
  await page.waitForFunction(() => (window as unknown as Upgrading).upgrading);
}

/** Returns the duration of an uninterrupted upgrade, in ms. */
async function upgradeLasts(
  base: string,
  opened: (profile: string) => Promise<{ browser: { close(): Promise<void> }; page: Page }>,
): Promise<number> {
  const profile = newProfile();
  try {
    cpSync(base, profile, { recursive: true });
    const { browser, page } = await opened(profile);
    await startUpgrade(page);
    const began = performance.now();
    await page.waitForFunction(() => (window as unknown as Upgrading).done);
    const lasts = performance.now() - began;
    await browser.close();
    return lasts;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
