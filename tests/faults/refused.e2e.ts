// The database refuses: a full disk, a used-up quota, a newer version of itself, an unreadable
// page.
// @module-tag storage
import { expect, test } from 'vitest';
import { notices } from '#site/shared/messages/notices.ts';
import { answer, answerAll, optionAt, samplePath, saved, unsaved } from './answering.ts';
import { diskFullOnDemand, fillQuota, nothingIsRead } from './broken-database.ts';
import { siteWithStandIns, type StandIn } from '../browser/stand-ins.ts';
import { lookOn } from '../browser/waits.ts';
import { keptSamples } from '../browser/kept-samples.ts';
import { notice, openLab, pupilTests, readMe, settled, type Lab, type Pupil } from './lab.ts';
import { putRaw, readStored } from './stored.ts';

const words = notices.vi;
const pupilTest = pupilTests();

pupilTest(
  'a full disk: said at once, the lesson goes on, and after “Thử lại” everything is kept',
  async (pupil) => {
    const page = await pupil.open(samplePath, diskFullOnDemand);
    await settled(page);
    await answerAll(page, 1);
    await page.evaluate(() => Object.assign(window, { full: true }));
    for (const n of [1, 2, 3]) {
      await answer(page, optionAt(n));
      await unsaved(page);
    }
    expect(await notice(page)).toContain(words.full);
    expect((await readStored(page)).attempts).toHaveLength(1);
    await page.click(`text=${words.retry}`);
    await lookOn(page, 200);
    expect(await notice(page)).toContain(words.full);
    await page.evaluate(() => Object.assign(window, { full: false }));
    await page.click(`text=${words.retry}`);
    await saved(page);
    await page.waitForSelector('[data-island="notices"] .notice', { state: 'detached' });
    const { attempts } = await readStored(page);
    expect(attempts.map(({ answer: given }) => given)).toEqual(
      [0, 1, 2, 3].map((n) => [optionAt(n)]),
    );
  },
);

pupilTest(
  'what a full disk refused is kept with the next answer, without a press',
  async (pupil) => {
    const page = await pupil.open(samplePath, diskFullOnDemand);
    await settled(page);
    await page.evaluate(() => Object.assign(window, { full: true }));
    await answer(page, optionAt(0));
    await unsaved(page);
    await page.evaluate(() => Object.assign(window, { full: false }));
    await answerAll(page, 1, 1);
    await page.waitForSelector('[data-island="notices"] .notice', { state: 'detached' });
    expect((await readStored(page)).attempts).toHaveLength(2);
  },
);

pupilTest(
  'a quota used up to the last byte: said, and after “Thử lại” with room everything is kept',
  async (pupil, lab) => {
    const page = await pupil.open('info/');
    const session = await pupil.context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: lab.origin,
      quotaSize: 2_000_000,
    });
    await page.goto(lab.url + samplePath);
    await settled(page);
    expect(await page.evaluate(fillQuota)).toMatch(/Quota/);
    for (const n of [0, 1]) {
      await answer(page, optionAt(n));
      await unsaved(page);
    }
    expect(await notice(page)).toContain(words.full);
    await session.send('Storage.overrideQuotaForOrigin', { origin: lab.origin });
    await page.click(`text=${words.retry}`);
    await saved(page);
    expect((await readStored(page)).attempts).toHaveLength(2);
  },
);

/**
 * Gives answers with code older than the database's epoch: one in an open page, one in a fresh
 * page.
 */
async function answerAsOldCode(pupil: Pupil): Promise<{ written: number; dropped: number }> {
  const page = await pupil.open(samplePath);
  await settled(page);
  await answerAll(page, 1);
  await putRaw(page, 'meta', [{ key: 'epoch', value: 2 }]);
  const before = (await readStored(page)).attempts.length;
  await answerAll(page, 1, 1);
  const fresh = await pupil.open(samplePath);
  await settled(fresh);
  await answerAll(fresh, 1, 2);
  const { attempts, inbox } = await readStored(fresh);
  return { written: attempts.length - before, dropped: inbox.length };
}

pupilTest(
  'code older than the database writes no row into it, says so, and the newer code finds the answers',
  async (pupil) => {
    expect(await answerAsOldCode(pupil)).toEqual({ written: 0, dropped: 2 });
    for (const page of pupil.context.pages()) expect(await notice(page)).toContain(words.stale);
    const [page] = pupil.context.pages();
    await putRaw(page!, 'meta', [{ key: 'epoch', value: 1 }]);
    await readMe(pupil);
    expect((await readStored(page!)).attempts).toHaveLength(3);
  },
);

/**
 * A newer page takes over the database; then the old page is answered. Returns rows it writes
 * unnoticed by the newer page.
 */
async function answerAfterUpgrade(
  pupil: Pupil,
): Promise<{ page: Awaited<ReturnType<Pupil['open']>>; written: number; dropped: number }> {
  const newer = await pupil.open('info/');
  const page = await pupil.open(samplePath);
  await settled(page);
  await answerAll(page, 1);
  await newer.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('em-len-mang', 20);
        request.onupgradeneeded = () =>
          request.transaction!.objectStore('attempts').createIndex('at', 'at');
        request.onerror = request.onblocked = () => reject(new Error('the old page holds on'));
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  await answerAll(page, 2, 1);
  const { attempts, inbox } = await readStored(newer);
  return { page, written: attempts.length - 1, dropped: inbox.length };
}

pupilTest(
  'a page whose database was taken by a newer page does not reopen it behind its back',
  async (pupil) => {
    const { page, written, dropped } = await answerAfterUpgrade(pupil);
    expect(await notice(page)).toContain(words.stale);
    expect({ written, dropped }).toEqual({ written: 0, dropped: 2 });
  },
);

/** Without a guard its test must find rows that should not exist. */
const controls: [string, StandIn, (pupil: Pupil) => Promise<{ written: number }>][] = [
  ['the epoch', 'no-epoch', answerAsOldCode],
  ['the answer to versionchange', 'no-versionchange', answerAfterUpgrade],
];
test.each(controls)(
  'without %s old rows are written: the test detects it',
  { tags: ['control'] },
  async (_, guard, act) => {
    const lab: Lab = await openLab(await siteWithStandIns([guard], keptSamples));
    const pupil = await lab.newPupil();
    expect((await act(pupil)).written).toBeGreaterThan(0);
    await lab.close();
  },
);

pupilTest('work that cannot be read back is said, and answers are still kept', async (pupil) => {
  const page = await pupil.open(samplePath);
  await answerAll(page, 1);
  await page.close();
  const blind = await pupil.open(samplePath, nothingIsRead);
  await answer(blind, optionAt(1));
  await saved(blind);
  expect(await notice(blind)).not.toBe('');
  await blind.close();
  const { page: mePage } = await readMe(pupil);
  expect((await readStored(mePage)).attempts).toHaveLength(2);
});
