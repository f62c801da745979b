// What a pupil writes or feels (`short`, `reflect`) is kept nowhere: not in the database, not in a
// web storage, not on the disk, not in a page that is reloaded or comes back. The control keeps it
// on purpose, and is seen.
import { rmSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { ownWords } from '#player/activities/shell/own-words-messages.ts';
import { launchChromium, newProfile } from '../browser/launch.ts';
import { lookOn } from '../browser/waits.ts';
import { keptSamples, keptSamplesSite } from '../browser/kept-samples.ts';
import { siteWithStandIns } from '../browser/stand-ins.ts';
import { everythingStored } from '../e2e/walk/stored.ts';
import { answer, samplePath, saved } from './answering.ts';
import { isIn, siteFiles } from './on-disk.ts';
import { readStored } from './stored.ts';

const own = ownWords.vi;
const typed = 'Quả bưởi nhà bà Thơm tím ngắt';
const felt = 'Cũng thấy buồn cười';
const box = (page: Page) => page.getByRole('textbox');

async function write(page: Page, site: string): Promise<void> {
  await page.goto(`${site}gallery/short/kind-comment/`);
  await page.locator('[data-awake]').waitFor();
  await box(page).pressSequentially(typed);
  await page.getByRole('button', { name: own.showModel }).click();
  for (const check of await page.locator('.mirror label').all()) await check.click();
  await page.getByRole('button', { name: shell.vi.check, exact: true }).click();
  await saved(page);
}

async function feel(page: Page, site: string): Promise<void> {
  await page.goto(`${site}gallery/reflect/group-laughs/`);
  await page.getByRole('button', { name: felt }).click();
  await saved(page);
}

let site: Awaited<ReturnType<typeof keptSamplesSite>>;
beforeAll(async () => {
  site = await keptSamplesSite();
});
afterAll(() => site.close());

test('own words and a feeling leave “done” and nothing else, in every store and on the disk', async () => {
  const profile = newProfile();
  const { context, close } = await launchChromium({ profile });
  const page = await context.newPage();
  await write(page, site.url);
  await feel(page, site.url);
  const stored = await readStored(page);
  // One that is just being carried from the inbox into the database is in both for a moment.
  const kept = [
    ...new Map([...stored.inbox, ...stored.attempts].map((each) => [each.id, each])).values(),
  ];
  expect(
    kept
      .map((each) => [
        each.kind,
        each.earned,
        each.total,
        'answer' in each,
        'said' in each,
        'misconception' in each,
      ])
      .sort(),
  ).toEqual([
    ['reflect', 1, 1, false, false, false],
    ['short', 1, 1, false, false, false],
  ]);
  for (const word of [typed, 'Thơm', felt, 'funny', 'ticked'])
    expect(JSON.stringify(stored), word).not.toContain(word);
  // The search is worth something only if it finds what is kept: the same browser keeps an ordinary
  // answer.
  await page.goto(site.url + samplePath);
  await answer(page, 'hide');
  await saved(page);
  // What a page put into web storage in the last seconds is not on the disk yet.
  const everything = await page.evaluate(everythingStored);
  await close();
  const files = siteFiles(profile);
  const own = [typed, 'Thơm', felt];
  expect(own.filter((word) => everything.includes(word) || isIn(files, word))).toEqual([]);
  expect(everything).toContain('Giấu máy đi rồi ngủ');
  expect(isIn(files, 'Giấu máy đi rồi ngủ')).toBe(true);
  rmSync(profile, { recursive: true, force: true });
});

describe('a page with own words in it', () => {
  const leaves: [string, (page: Page) => Promise<unknown>][] = [
    ['is reloaded', (page) => page.reload()],
    [
      'is left and comes back',
      async (page) => {
        await page.goto(`${site.url}about/`);
        await page.goBack();
      },
    ],
  ];
  test.each(leaves)('is empty when it %s', async (_what, leave) => {
    const { context, close } = await launchChromium();
    const page = await context.newPage();
    await page.goto(`${site.url}gallery/short/kind-comment/`);
    await page.locator('[data-awake]').waitFor();
    await box(page).pressSequentially(typed);
    expect(await box(page).inputValue()).toBe(typed);
    await leave(page);
    await page.locator('[data-awake]').waitFor();
    await lookOn(page, 300);
    expect(await box(page).inputValue()).toBe('');
    expect(await page.content()).not.toContain('Thơm');
    await close();
  });
});

test('red when the kind keeps the answer after all', { tags: ['control'] }, async () => {
  const leaky = await siteWithStandIns(['short-keeps-answer'], keptSamples);
  const { context, close } = await launchChromium();
  const page = await context.newPage();
  await write(page, leaky.url);
  expect(JSON.stringify(await readStored(page))).toContain('Thơm');
  await close();
  await leaky.close();
});
