/**
 * “Bài tiếp” of a pupil who has done the lesson that the page names, and that lesson opened again.
 *
 * @module-tag player
 */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cover } from '#site/lesson/cover/messages.ts';
import { cards } from '#site/pupil/messages/cards.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { builtSite } from '../browser/built-site.ts';
import { pastDoubleClick } from '../browser/waits.ts';
import { lessonPath, readLesson, stepCount } from './walk/lesson.ts';
import { answerRight, newPupil, press, shown, type Pupil } from './walk/pupil.ts';

const words = shell.vi;
const site = builtSite();
let pupil: Pupil;
beforeEach(async () => {
  pupil = await newPupil(site.browser, site.url);
});
afterEach(() => pupil.close());

test('“Bài tiếp” skips a finished lesson, and that one opens on its cover, which links its end', async () => {
  const { page } = pupil;
  const done = readLesson('four-steps');
  const end = done.steps.length + 1;
  const use = (wanted: string) => Object.values(done.items).filter((item) => item.use === wanted);
  const nextOf = () => page.locator(`#b${stepCount} a[data-next]`).getAttribute('href');
  await page.goto(`${site.url}${lessonPath}#b${stepCount}`);
  expect(await nextOf()).toContain('/four-steps/');
  await page.goto(
    `${site.url}${done.path}#b${done.stepOf(done.placed.find((id) => done.items[id]!.use === 'core')!)}`,
  );
  await answerRight(page, use('core')[0]!);
  await page.goto(`${site.url}${done.path}#b${done.exitStep}`);
  for (const item of use('exit-a')) {
    await shown(page).getByText(item.stem).waitFor();
    await answerRight(page, item);
    await pastDoubleClick(page);
    await press(page, words.next);
  }
  await page.locator(`#b${end}`).getByText(cards.vi.stamp, { exact: true }).waitFor();

  await page.goto(`${site.url}${lessonPath}#b${stepCount}`);
  await expect.poll(nextOf).toContain('/digital-footprint/');
  await page.goto(site.url + done.path);
  expect(await page.locator('html').getAttribute('data-at')).toBe('0');
  await page.getByRole('link', { name: cover.vi.end }).click();
  await page.locator(`#b${end}`).getByText(cards.vi.stamp, { exact: true }).waitFor();
  expect(pupil.errors).toEqual([]);
});
