// Free text and feelings (`short`, `reflect`) are stored nowhere: not in the database, web storage
// or on the disk, nor in a reloaded or restored page. The control stores them on purpose, which is
// detected.
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

const words = ownWords.vi;
const typed = 'Quả bưởi nhà bà Thơm tím ngắt';
const felt = 'Cũng thấy buồn cười';
const box = (page: Page) => page.getByRole('textbox');

async function write(page: Page, site: string): Promise<void> {
  await page.goto(`${site}gallery/short/kind-comment/`);
  await page.locator('[data-awake]').waitFor();
  await box(page).pressSequentially(typed);
  await page.getByRole('button', { name: words.showModel }).click();
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

test('free text and a feeling leave only “done”, in every store and on the disk', async () => {
  const profile = newProfile();
  const { context, close } = await launchChromium({ profile });
  const page = await context.newPage();
  await write(page, site.url);
  await feel(page, site.url);
  const stored = await readStored(page);
  // An answer being moved from the outbox to the database is briefly in both.
  const kept = [
    ...new Map(
      [...stored.inbox, ...stored.attempts].map((attempt) => [attempt.id, attempt]),
    ).values(),
  ];
  expect(
    kept
      .map((attempt) => [
        attempt.kind,
        attempt.earned,
        attempt.total,
        'answer' in attempt,
        'said' in attempt,
        'misconception' in attempt,
      ])
      .sort(),
  ).toEqual([
    ['reflect', 1, 1, false, false, false],
    ['short', 1, 1, false, false, false],
  ]);
  for (const word of [typed, 'Thơm', felt, 'funny', 'ticked'])
    expect(JSON.stringify(stored), word).not.toContain(word);
  // The search is useful only if it finds stored data: the same browser stores an ordinary answer.
  await page.goto(site.url + samplePath);
  await answer(page, 'hide');
  await saved(page);
  // Recent writes to web storage are not on the disk yet.
  const everything = await page.evaluate(everythingStored);
  await close();
  const files = siteFiles(profile);
  const secrets = [typed, 'Thơm', felt];
  expect(secrets.filter((word) => everything.includes(word) || isIn(files, word))).toEqual([]);
  expect(everything).toContain('Giấu máy đi rồi ngủ');
  expect(isIn(files, 'Giấu máy đi rồi ngủ')).toBe(true);
  rmSync(profile, { recursive: true, force: true });
});

describe('a page with free text', () => {
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

test('red when the kind stores the answer after all', { tags: ['control'] }, async () => {
  const leaky = await siteWithStandIns(['short-keeps-answer'], keptSamples);
  const { context, close } = await launchChromium();
  const page = await context.newPage();
  await write(page, leaky.url);
  expect(JSON.stringify(await readStored(page))).toContain('Thơm');
  await close();
  await leaky.close();
});
