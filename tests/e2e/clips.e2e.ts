/**
 * Grades 1–3 by ear: every text of an audio button has its clip in the built site, and a press
 * plays it; silent until then.
 *
 * @module-tag young
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { clipName, sentencesOf } from '#core/site/clip-name.ts';
import { listen } from '#player/activities/shell/listen-messages.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { lookOn } from '../browser/waits.ts';
import { distFolder, siteServer } from '../browser/site-server.ts';

let browser: Launched;
let site: Awaited<ReturnType<typeof siteServer>>;
beforeAll(async () => {
  [browser, site] = [await launchChromium(), await siteServer()];
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const words = listen.vi;
const heard = readdirSync(join(distFolder, 'lessons')).filter((id) =>
  /<html[^>]* data-clips/.test(readFileSync(join(distFolder, 'lessons', id, 'index.html'), 'utf8')),
);
const isThere = (sentence: string): boolean =>
  existsSync(join(distFolder, 'clips/vi', `${clipName(sentence)}.opus`));

async function open(path: string): Promise<{ page: Page; clips: string[] }> {
  const page = await (await browser.browser.newContext()).newPage();
  const clips: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/clips/')) clips.push(request.url());
  });
  await page.goto(site.url + path);
  const read = page.locator('.cover-read');
  if (await read.isVisible()) await read.click();
  await page.locator('.button.ear').filter({ visible: true }).first().waitFor();
  return { page, clips };
}

it('there are lessons with clips', () => expect(heard.length).toBeGreaterThan(0));

describe.each(heard)('%s', (id) => {
  it('every line of a step that is read, every question and every choice has its clip', async () => {
    const { page } = await open(`lessons/${id}/`);
    // Text that is shown only if the page cannot be answered (`.plain`) has no audio button.
    const texts = await page
      .locator('.step')
      .evaluateAll((steps) =>
        steps.flatMap((step) =>
          [
            ...step.querySelectorAll(
              '.read p:not(.ears), .read li, .read h2, .stem, .ask > p:not(.ears, .hint), .option > span, .sort-card p > span',
            ),
          ]
            .filter((element) => !element.closest('.key, .help-card, .plain'))
            .map((element) => element.textContent ?? ''),
        ),
      );
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.flatMap(sentencesOf).filter((sentence) => !isThere(sentence))).toEqual([]);
    await page.context().close();
  });
});

it('is silent until pressed; then plays sentence after sentence; a second press stops it', async () => {
  // A lesson that opens on a story: a notice has no “⋯”.
  const { page, clips } = await open('lessons/ask-before-you-post/');
  await lookOn(page, 800);
  expect(clips).toEqual([]);
  const ear = page
    .getByRole('button', { name: words.listen, exact: true })
    .filter({ visible: true })
    .first();
  await ear.click();
  await expect.poll(() => clips.length, { timeout: 20_000 }).toBeGreaterThan(1);
  // The voice is named behind “⋯”.
  await page.locator('summary').filter({ visible: true }).click();
  expect(await page.getByText(words.machine).filter({ visible: true }).count()).toBeGreaterThan(0);
  await page
    .getByRole('button', { name: words.stop, exact: true })
    .filter({ visible: true })
    .first()
    .click();
  const { length } = clips;
  await lookOn(page, 2500);
  expect(clips).toHaveLength(length);
  await page.context().close();
});

it('lessons for pupils who read have no clips and no audio button', async () => {
  const page = await (await browser.browser.newContext()).newPage();
  await page.goto(`${site.url}lessons/four-steps/`);
  await lookOn(page, 1500);
  expect(await page.locator('.button.ear').count()).toBe(0);
  await page.context().close();
});

it('red for a sentence without a clip', { tags: ['control'] }, () =>
  expect(isThere('Câu này chưa ai đọc.')).toBe(false),
);
