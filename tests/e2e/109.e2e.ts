/**
 * The oldest supported browser takes the lesson, is closed, and returns to the same step with the
 * same answers.
 *
 * @module-tag chromium-109
 */
import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { interpolate } from '#core/text/messages.ts';
import { exit } from '#site/help/messages/exit.ts';
import { me } from '#site/pupil/messages/me.ts';
import { siteWithScript } from '../browser/broken-page.ts';
import { launchChromium, launchChromium109, newProfile } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { until } from './robot/until.ts';
import { exitStep, items, lessonPath, placed, readLesson, rightOf, stepOf } from './walk/lesson.ts';
import { act, answerRight, press, remark, shown, stepShown } from './walk/pupil.ts';
import { watched } from './walk/watched.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';

test('Chromium 109 answers every question of the lesson, closes, and restores the answers', async () => {
  const site = await siteServer();
  const profile = newProfile();
  const first = await launchChromium109({ profile });
  const pupil = await watched(first.context, site.url);
  expect(placed.some((id) => items[id]!.cards)).toBe(true);
  for (const id of placed) {
    await pupil.page.goto(`${site.url}${lessonPath}#b${stepOf(id)}`);
    await answerRight(pupil.page, items[id]!);
  }
  await pupil.page.goto(`${site.url}${lessonPath}#b${exitStep}`);
  await shown(pupil.page)
    .getByText(/^Câu 1 trong/)
    .waitFor();
  expect(pupil.errors).toEqual([]);
  expect(pupil.foreign).toEqual([]);
  await first.close();

  const second = await launchChromium109({ profile });
  const { page } = await watched(second.context, site.url);
  await page.goto(site.url + lessonPath);
  await until('the step', async () => (await stepShown(page)) === exitStep);
  await page.goto(`${site.url}me/#may-giu-gi`);
  await page.getByText(interpolate(me.vi.answers, { n: placed.length })).waitFor();
  for (const id of placed.filter((id) => !items[id]!.places))
    await page.getByText(rightOf(items[id]!)[0]!).first().waitFor();
  await second.close();
  rmSync(profile, { recursive: true, force: true });
  await site.close();
});

test.each([
  readLesson('four-steps'),
  readLesson('blurred-card'),
  readLesson('blurred-card', 'vi.other'),
  readLesson('four-steps', 'en'),
  readLesson('joking-or-bullying'),
])('Chromium 109 takes $path from its first question to its exit ticket', async (lesson) => {
  const site = await siteServer();
  const browser = await launchChromium109();
  const { page, errors, foreign } = await watched(browser.context, site.url);
  const lang = lesson.path.startsWith('en/') ? 'en' : 'vi';
  const { check } = shell[lang];
  for (const id of lesson.placed) {
    await page.goto(`${site.url}${lesson.path}#b${lesson.stepOf(id)}`);
    for (const name of rightOf(lesson.items[id]!)) await press(page, name);
    await remark(page).or(act(page, check)).first().waitFor();
    if (!(await remark(page).isVisible())) await press(page, check);
    await remark(page).waitFor();
  }
  await page.goto(`${site.url}${lesson.path}#b${lesson.exitStep}`);
  await shown(page)
    .getByText(interpolate(exit[lang].question, { n: 1, of: 4 }), { exact: true })
    .waitFor();
  expect([errors, foreign]).toEqual([[], []]);
  await browser.close();
  await site.close();
});

test(
  'red if the core chunk uses a feature that 109 lacks, although the current browser has it',
  { tags: ['control'] },
  async () => {
    const modern = await siteWithScript('Promise.withResolvers();');
    const errorsIn = async (launch: typeof launchChromium): Promise<string> => {
      const { context, close } = await launch();
      const { page, errors } = await watched(context, modern.url);
      await page.goto(modern.url + lessonPath, { waitUntil: 'networkidle' });
      await close();
      return errors.join();
    };
    expect(await errorsIn(launchChromium)).toBe('');
    expect(await errorsIn(launchChromium109)).toContain('withResolvers');
    await modern.close();
  },
);
