/**
 * The story stage: bubbles and flags appear one by one, all at once without script, and never delay
 * the pupil.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import type { Served } from '#delivery/serve/serve.ts';
import { site as words } from '#site/shared/messages/site.ts';
import { editedSite } from '../browser/edited-site.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { newPupil, stepShown } from './walk/pupil.ts';

const LESSON = 'lessons/free-gift/';
/** Two bubbles from the stage and one below it; four flags and a thought. */
const told = [
  { step: 6, pieces: 3 },
  { step: 5, pieces: 5 },
];

let site: Served;
let browser: Launched;
beforeAll(async () => {
  [site, browser] = [await siteServer(), await launchChromium()];
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const standing = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('.say, .flag')].filter((piece) =>
        piece.checkVisibility({ visibilityProperty: true }),
      ).length,
  );

async function opened(url: string, step: number, options = {}) {
  const pupil = await newPupil(browser.browser, url, options);
  await pupil.page.goto(`${url}${LESSON}#b${step}`);
  return pupil;
}

/**
 * Returns the number of visible pieces at first and after each press of “Tiếp” until the step is
 * left.
 */
async function countsOf(url: string, step: number): Promise<number[]> {
  const { page, close } = await opened(url, step);
  const counts: number[] = [];
  while ((await stepShown(page)) === step && counts.length < 9) {
    const stood = await standing(page);
    counts.push(stood);
    await page.locator(`#b${step} .bar .main`).click();
    // A step is left by its address, a moment after the press.
    await expect
      .poll(async () => (await stepShown(page)) !== step || (await standing(page)) > stood)
      .toBe(true);
  }
  await close();
  return counts;
}

describe.each(told)('step $step', ({ step, pieces }) => {
  test('shows its pieces one by one, and then continues', async () => {
    expect(await countsOf(site.url, step)).toEqual(
      Array.from({ length: pieces }, (_, index) => index + 1),
    );
  });

  test('shows all at one press', async () => {
    const { page, close } = await opened(site.url, step);
    await page.locator(`#b${step}`).getByRole('button', { name: words.vi.tellAll }).click();
    expect(await standing(page)).toBe(pieces);
    expect(await stepShown(page)).toBe(step);
    await close();
  });

  test('nothing moves when a piece appears: its space is reserved', async () => {
    const { page, close } = await opened(site.url, step);
    const height = () =>
      page.locator(`#b${step} .read`).evaluate((read) => read.getBoundingClientRect().height);
    const before = await height();
    await page.locator(`#b${step} .bar .main`).click();
    expect(await height()).toBe(before);
    await close();
  });
});

test('without script every piece is visible', async () => {
  const { page, close } = await opened(site.url, 6, { javaScriptEnabled: false });
  expect(await standing(page)).toBe(8);
  await close();
});

test('red if all pieces are visible at once', { tags: ['control'] }, async () => {
  const hasty = await editedSite((text, path) =>
    path.startsWith(LESSON) ? text.replaceAll(' untold"', '"') : text,
  );
  expect(await countsOf(hasty.url, 6)).toEqual([3]);
  await hasty.close();
});
