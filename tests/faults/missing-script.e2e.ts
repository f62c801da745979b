/**
 * A script that fails to load: the page says so and what to do, stores the answers, and loads
 * completely at a press.
 */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { book } from '#site/pupil/messages/book.ts';
import { coursePages } from '#site/teacher/messages/course-pages.ts';
import type { Served } from '#delivery/serve/serve.ts';
import { launchChromium, launchChromium109 } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { exitStep, items, lessonPath, rightOf, stepOf, using } from '../e2e/walk/lesson.ts';
import { answerWith, newPupil } from '../e2e/walk/pupil.ts';

/**
 * Scripts for all that a page does after hydration; for the table of kinds that later questions
 * need; for the marks of a course.
 */
const [AFTER_WAKING, KINDS, OF_COURSE] = [
  /_astro\/(edited-)?page\b/,
  /_astro\/(edited-)?questions\b/,
  /_astro\/(edited-)?wake-course\b/,
];

/** @returns a function that lets the script load from now on */
async function withhold(page: Page, script: RegExp): Promise<() => void> {
  let isHeld = true;
  await page.route(script, (route) => (isHeld ? route.abort() : route.continue()));
  return () => (isHeld = false);
}

const browsers = [
  ['Chromium of today', launchChromium],
  ['Chromium 109, which never asks again', launchChromium109],
] as const;

let site: Served;
beforeAll(async () => {
  site = await siteServer();
});
afterAll(() => site?.close());

/** Returns whether a page shows this sentence when the script fails to load. */
async function saysSo(
  siteUrl: string,
  path: string,
  script: RegExp,
  sentence: string,
): Promise<boolean> {
  const chromium = await launchChromium();
  const { page, close } = await newPupil(chromium.browser, siteUrl);
  await withhold(page, script);
  await page.goto(siteUrl + path, { waitUntil: 'networkidle' });
  const isSeen = await page
    .getByText(sentence, { exact: true })
    .waitFor({ timeout: 5000 })
    .then(
      () => true,
      () => false,
    );
  await close();
  await chromium.close();
  return isSeen;
}

const pages = [
  { path: 'me/', script: AFTER_WAKING, sentence: book.vi.noScript },
  { path: 'teachers/guide/', script: OF_COURSE, sentence: coursePages.vi.noScript },
];

test.each(pages)('/$path tells what to do', async ({ path, script, sentence }) => {
  expect(await saysSo(site.url, path, script, sentence)).toBe(true);
});

test.each(browsers)(
  '%s: a lesson works without it and stores its answers; the last questions report it, and load at a press',
  async (_, launch) => {
    const chromium = await launch();
    const { page, close } = await newPupil(chromium.browser, site.url);
    const release = await withhold(page, AFTER_WAKING);
    const practice = using('practice').find((id) => items[id]!.options)!;
    await page.goto(`${site.url}${lessonPath}#b${stepOf(practice)}`);
    await page.locator(`[data-activity="${practice}"][data-awake]`).waitFor();
    await answerWith(page, rightOf(items[practice]!));
    await page.evaluate((step) => (location.hash = `b${step}`), exitStep);
    const exit = page.locator('[data-island=exit-check]');
    await exit.getByText(shell.vi.broken).waitFor();
    expect(await exit.locator('.js-only').count()).toBe(0);
    release();
    await exit.getByRole('button', { name: shell.vi.retry }).click();
    await page.locator('[data-island=exit-check][data-up]').waitFor();
    expect(await exit.getByText(shell.vi.broken).count()).toBe(0);
    await close();
    await chromium.close();
  },
);

test.each(browsers)(
  '%s: a question whose script loads late is answered after “Thử lại”',
  async (_, launch) => {
    const chromium = await launch();
    const { page, close } = await newPupil(chromium.browser, site.url);
    const release = await withhold(page, KINDS);
    const core = using('core')[0]!;
    const question = page.locator(`[data-activity="${core}"]`);
    await page.goto(`${site.url}${lessonPath}#b${stepOf(core)}`);
    await question.getByText(shell.vi.broken).waitFor();
    release();
    await question.getByRole('button', { name: shell.vi.retry }).click();
    await page.locator(`[data-activity="${core}"][data-awake]`).waitFor();
    expect(await question.getByText(shell.vi.broken).count()).toBe(0);
    await close();
    await chromium.close();
  },
);
