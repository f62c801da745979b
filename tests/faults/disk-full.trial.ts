// A really full disk: it is reported, the lesson continues, and once there is room everything is
// stored.
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { notices } from '#site/shared/messages/notices.ts';
import type { Trial } from '#delivery/prove/trial.ts';
import { launchWholeChromium, type Launched } from '../browser/launch.ts';
import { keptSamplesSite } from '../browser/kept-samples.ts';
import { answer, answerAll, optionAt, samplePath, told } from './answering.ts';
import { during } from './during.ts';
import { newDisk, whyNoDisk } from './ext4-disk.ts';
import { killGroup } from './kill.ts';
import { notice, settled } from './lab.ts';
import { readStored } from './stored.ts';

/**
 * Writes until the disk is full. Called before each answer, because a running browser frees a
 * little now and then.
 */
function fill(path: string): void {
  const file = openSync(path, 'a');
  for (const size of [1 << 20, 1 << 12, 1])
    try {
      for (;;) writeSync(file, Buffer.alloc(size));
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'ENOSPC') throw problem;
    }
  fsyncSync(file);
  closeSync(file);
}

/** A full disk still has room for a few rows in allocated blocks. */
const WHILE_FULL = 10;

type Full = { refused: number; calledSaved: number; kept: number; wrong: string[] };

/**
 * Gives one answer before, ten while the disk is full, then frees space, presses “Thử lại”, and
 * gives one more.
 */
async function answerOnFullDisk(browser: Launched, url: string, filler: string): Promise<Full> {
  const wrong: string[] = [];
  const page = await browser.context.newPage();
  page.on('pageerror', (problem) => wrong.push(String(problem)));
  await page.goto(url + samplePath);
  await settled(page);
  await answerAll(page, 1);
  const { full, failed } = notices.vi;
  const said: string[] = [];
  for (let n = 1; n <= WHILE_FULL; n += 1) {
    fill(filler);
    await answer(page, optionAt(n));
    said.push(await told(page));
    // Read now: the banner disappears as soon as a later answer finds room and saves this one too.
    const banner = said.at(-1) === 'unsaved' ? await notice(page) : full;
    if (![full, failed].some((sentence) => banner.includes(sentence)))
      wrong.push(`the banner says: ${banner}`);
  }
  rmSync(filler);
  const retry = page.locator(`text="${notices.vi.retry}"`);
  // The banner may disappear by itself, when a retry already running finds room.
  if (await retry.count()) await retry.click({ timeout: 3000 }).catch(() => undefined);
  await answerAll(page, 1, WHILE_FULL + 1);
  // “Đừng tắt trang”: the banner disappears when the last refused answer is stored.
  await page.waitForSelector('[data-island="notices"] .notice', { state: 'detached' });
  await page.goto(`${url}me/#may-giu-gi`);
  await settled(page);
  const kept = (await readStored(page)).attempts.length;
  const refused = said.filter((answer) => answer === 'unsaved').length;
  return { refused, calledSaved: said.length - refused, kept, wrong };
}

async function fullDisk(url: string): Promise<Full> {
  const disk = newDisk(300);
  try {
    const browser = await launchWholeChromium({ profile: join(disk.folder, 'profile') });
    try {
      return await answerOnFullDisk(browser, url, join(disk.folder, 'filler'));
    } finally {
      await killGroup(browser);
    }
  } finally {
    disk.remove();
  }
}

export const trial: Trial = {
  name: 'disk-full',
  what: 'Đĩa đầy thật: có lời báo, bài vẫn học tiếp, có chỗ rồi thì câu nào cũng được giữ',
  run: async ({ n = 3 }) => {
    const why = whyNoDisk();
    if (why) return { state: 'skipped', figures: {}, why };
    const runs: Full[] = [];
    await during(keptSamplesSite(), async ({ url }) => {
      for (let at = 0; at < n; at += 1) runs.push(await fullDisk(url));
    });
    const total = (count: (run: Full) => number) => runs.reduce((all, run) => all + count(run), 0);
    const wrong = runs.flatMap((run) => run.wrong);
    const refused = total((run) => run.refused);
    const kept = total((run) => run.kept);
    return {
      // If nothing was refused the disk was not full, and the run proves nothing.
      state:
        wrong.length === 0 && refused > 0 && kept === (WHILE_FULL + 2) * n ? 'passed' : 'failed',
      figures: {
        'số lần': n,
        'câu bị từ chối khi đầy': refused,
        'câu báo “đã lưu” khi đầy': total((run) => run.calledSaved),
        'còn lại cuối cùng': `${kept} trong ${(WHILE_FULL + 2) * n}`,
        'lỗi khác': wrong.join('; ') || 'không',
      },
    };
  },
};
