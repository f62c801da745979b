// The power fails while a pupil answers. Browsers' own default (relaxed commits) loses everything
// of the last seconds.
import { join } from 'node:path';
import type { Trial } from '#delivery/prove/trial.ts';
import { launchWholeChromium } from '../browser/launch.ts';
import { siteWithScript } from '../browser/broken-page.ts';
import { keptSamples, keptSamplesSite } from '../browser/kept-samples.ts';
import { afterTheCut, sum, type Outcome, type Sum } from './after-the-cut.ts';
import { during } from './during.ts';
import { newDisk, whyNoDisk } from './ext4-disk.ts';
import { coldWork, killGroup, warmWork, type Work } from './kill.ts';

async function cutTrial(url: string, work: Work): Promise<Outcome> {
  const disk = newDisk(300);
  try {
    const profile = join(disk.folder, 'profile');
    const browser = await launchWholeChromium({ profile });
    const acknowledged: string[] = [];
    await work(browser, url, (option) => acknowledged.push(option)).catch(
      async (problem: unknown) => {
        await killGroup(browser);
        throw problem;
      },
    );
    // The log is closed before the power fails: an answer called saved after the cut was never
    // promised.
    const seen = [...acknowledged];
    disk.cut();
    await killGroup(browser);
    disk.restart();
    const outcome = await afterTheCut(profile, url, seen);
    return {
      ...outcome,
      faults: outcome.faults.filter(
        (fault) => !(/rows for/.test(fault) && outcome.kept <= acknowledged.length + 1),
      ),
    };
  } finally {
    disk.remove();
  }
}

async function cutTrials(url: string, n: number): Promise<Sum> {
  const outcomes: Outcome[] = [];
  for (let at = 0; at < n; at += 1)
    outcomes.push(await cutTrial(url, at % 5 === 4 ? coldWork : warmWork));
  return sum(outcomes);
}

/** The browsers' default since 2024: a commit counts as done while it is still in memory. */
const relaxed = () =>
  siteWithScript(
    'const { transaction } = IDBDatabase.prototype; IDBDatabase.prototype.transaction = function (stores, mode) { return transaction.call(this, stores, mode, { durability: "relaxed" }); };',
    keptSamples,
  );

export const trial: Trial = {
  name: 'powercut',
  what: 'Mất điện giữa lúc trả lời: không câu nào đã báo “đã lưu” bị mất',
  run: async ({ n = 10 }) => {
    const why = whyNoDisk();
    if (why) return { state: 'skipped', figures: {}, why };
    const whole = await during(keptSamplesSite(), ({ url }) => cutTrials(url, n));
    const control = await during(relaxed(), ({ url }) => cutTrials(url, n));
    const passed = whole.lost === 0 && whole.faults.length === 0 && control.lost > 0;
    return {
      state: passed ? 'passed' : 'failed',
      figures: {
        'số lần': whole.trials,
        'câu đã báo lưu': whole.acknowledged,
        'câu bị mất': whole.lost,
        'lỗi khác': whole.faults.join('; ') || 'không',
        'đối chứng ghi kiểu relaxed, câu bị mất': `${control.lost} trong ${control.acknowledged}`,
      },
    };
  },
};
