/**
 * Help by audio and pictures, for children who cannot read yet: every line of the panel has an
 * audio button with an existing clip, and every choice has a picture too.
 *
 * @module-tag help
 * @module-tag young
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { clipName, sentencesOf } from '#core/site/clip-name.ts';
import { listen } from '#player/activities/shell/listen-messages.ts';
import { builtSite } from '../browser/built-site.ts';
import { lookOn } from '../browser/waits.ts';
import { distFolder } from '../browser/site-server.ts';
import { close, dialog, firstWays, openPanel, paths, words } from './panel.ts';

const site = builtSite();

const heardPages = ['lessons/kind-words/', 'learn/lop-1-3/'];
const hasClip = (sentence: string): boolean =>
  existsSync(join(distFolder, 'clips/vi', `${clipName(sentence)}.opus`));

async function openHelp(path: string): Promise<{ page: Page; clips: string[] }> {
  const page = await (await site.browser.newContext()).newPage();
  const clips: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/clips/')) clips.push(request.url());
  });
  await page.goto(site.url + path);
  await page.locator('.with-path').waitFor({ state: 'attached' });
  await openPanel(page);
  return { page, clips };
}

type Line = { text: string; hasEar: boolean; hasPicture: boolean };
/** Returns the visible lines. Folded lines, and lines for adults, are for readers. */
const linesOf = (page: Page): Promise<Line[]> =>
  dialog(page).evaluate((panel) =>
    [
      ...panel.querySelectorAll<HTMLElement>(
        ':scope > p, .path h3, .path .choice, .path section > p, .path h4, .path > .call',
      ),
    ]
      .filter((line) => line.offsetParent && !line.closest('details'))
      .map((line) => ({
        text: line.textContent!.trim(),
        // Its own button, or that of its row or section.
        hasEar: Boolean(
          (line.closest('.heard, li, .path > section') ?? line).querySelector('.ear'),
        ),
        hasPicture: !line.matches('.choice') || Boolean(line.querySelector('.sign')),
      })),
  );
const lacking = (lines: Line[]): string[] =>
  lines.filter(({ hasEar, hasPicture }) => !hasEar || !hasPicture).map(({ text }) => text);

describe.each(heardPages)('on /%s', (path) => {
  test('every line of the first layer, of each question and of each end has its audio button', async () => {
    const { page } = await openHelp(path);
    for (const { presses, end } of firstWays.filter((way) => !paths.ends[way.end]!.adult)) {
      const seen = await linesOf(page);
      expect(seen.length).toBeGreaterThan(4);
      expect(lacking(seen)).toEqual([]);
      for (const press of [words.open, ...presses]) {
        await dialog(page).getByRole('button', { name: press, exact: true }).click();
        expect(lacking(await linesOf(page)), `${press}, ${end}`).toEqual([]);
      }
      await dialog(page).getByRole('button', { name: close }).click();
      await openPanel(page);
    }
    await page.context().close();
  });
});

test('each route works by audio and pictures: every line has its clip', async () => {
  const { page } = await openHelp(heardPages[0]!);
  const silent = new Set<string>();
  for (const { presses } of firstWays) {
    for (const press of [words.open, ...presses]) {
      await dialog(page).getByRole('button', { name: press, exact: true }).click();
      const texts = await dialog(page)
        .locator(
          '.path h3, .path .choice, .path h4, .path section > p:not(.sentence), .path .sentence',
        )
        .allTextContents();
      const isAdult = (await dialog(page).locator('.path .heard .ear').count()) === 0;
      if (!isAdult)
        texts
          .flatMap(sentencesOf)
          .filter((sentence) => !hasClip(sentence))
          .forEach((sentence) => silent.add(sentence));
    }
    await dialog(page).getByRole('button', { name: close }).click();
    await openPanel(page);
  }
  expect([...silent]).toEqual([]);
  await page.context().close();
});

test('plays and fetches nothing before a press; closing stops it', async () => {
  const { page, clips } = await openHelp(heardPages[0]!);
  await dialog(page).getByRole('button', { name: words.open, exact: true }).click();
  expect(clips).toEqual([]);
  const ask = paths.questions[paths.start]!.ask;
  await dialog(page)
    .getByRole('button', { name: listen.vi.listenOf.replace('{text}', ask), exact: true })
    .click();
  const its = clipName(sentencesOf(ask)[0]!);
  await expect.poll(() => clips.some((url) => url.includes(its)), { timeout: 20_000 }).toBe(true);
  await dialog(page).getByRole('button', { name: close }).click();
  // The clip that was started has been requested.
  await page.waitForTimeout(400);
  const { length } = clips;
  await lookOn(page, 1500);
  expect(clips).toHaveLength(length);
  await page.context().close();
});

test('in a lab without audio the path has pictures and no audio buttons', async () => {
  const context = await site.browser.newContext();
  await context.addInitScript("localStorage.setItem('elm:reads', 'teacher')");
  const page = await context.newPage();
  await page.goto(site.url + heardPages[0]!);
  await page.locator('.with-path').waitFor({ state: 'attached' });
  await openPanel(page);
  await dialog(page).getByRole('button', { name: words.open, exact: true }).click();
  const lines = await linesOf(page);
  expect(lines.length).toBeGreaterThan(4);
  expect(lines.filter(({ hasPicture }) => !hasPicture)).toEqual([]);
  expect(await dialog(page).locator('.ear').count()).toBe(0);
  await context.close();
});

test('pages for readers have no audio buttons in help, and the same check detects it', async () => {
  const { page } = await openHelp('lessons/four-steps/');
  await dialog(page).getByRole('button', { name: words.open, exact: true }).click();
  expect(await dialog(page).locator('.ear').count()).toBe(0);
  expect(lacking(await linesOf(page)).length).toBeGreaterThan(4);
  await page.context().close();
});

test('/info/ has the same path without script, each choice with its picture', () => {
  const html = readFileSync(join(distFolder, 'info/index.html'), 'utf8');
  const choices = [...html.matchAll(/<summary>([\s\S]*?)<\/summary>/g)].map(
    ([, inside]) => inside!,
  );
  expect(choices.length).toBeGreaterThan(40);
  expect(choices.filter((inside) => !inside.includes('<svg')).length).toBe(1);
});
