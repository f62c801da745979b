/**
 * The card kit on paper: every lesson’s sides, cards of A6, backs that match their fronts when the
 * sheet is turned.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { distFolder, siteServer } from '../browser/site-server.ts';
import { printed } from '../prints/layout.ts';

let browser: Launched;
let site: Awaited<ReturnType<typeof siteServer>>;
beforeAll(async () => {
  [browser, site] = [await launchChromium(), await siteServer()];
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const lessons = readdirSync(join(distFolder, 'community/cards'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => /^[^/]+\/[^/]+\/index\.html$/.test(file))
  .map((file) => `community/cards/${file.replace(/index\.html$/, '')}`);
const sidesIn = (path: string): number =>
  readFileSync(join(distFolder, path, 'index.html'), 'utf8').split(/class="side[ "]/).length - 1;

/** Opens a lesson as printed on paper; `css` breaks it. */
async function onPaper<T>(path: string, see: (page: Page) => Promise<T>, css = ''): Promise<T> {
  const context = await browser.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.url}${path}`);
  if (css)
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, css);
  await printed(page, { path, sort: 'kit', sides: 0, papers: ['A4'] });
  const seen = await see(page);
  await context.close();
  return seen;
}

type Card = {
  id: string;
  side: number;
  left: number;
  right: number;
  top: number;
  width: number;
  height: number;
};
const cardsOn = (page: Page, face: string): Promise<Card[]> =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>(`[data-face=${wanted}]`)].map((card) => {
        const side = card.closest('.side')!;
        const [box, sheet] = [card.getBoundingClientRect(), side.getBoundingClientRect()];
        return {
          id: card.dataset.card!,
          side: [...document.querySelectorAll(`.four.${wanted}`)].indexOf(side),
          left: box.left - sheet.left,
          right: sheet.right - box.right,
          top: box.top - sheet.top,
          width: box.width,
          height: box.height,
        };
      }),
    face,
  );

/** Returns the cards whose back is not behind their front. */
async function apart(page: Page): Promise<string[]> {
  const [fronts, backs] = [await cardsOn(page, 'front'), await cardsOn(page, 'back')];
  const far = (a: number, b: number) => Math.abs(a - b) > 1;
  return fronts
    .filter((front, at) => {
      const back = backs[at];
      return (
        back?.id !== front.id ||
        back.side !== front.side ||
        far(front.left, back.right) ||
        far(front.top, back.top)
      );
    })
    .map(({ id }) => id);
}

/** Returns the letters under eleven points, except in the line with the card's owner. */
const smallOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.side *:not(.from):not(svg):not(svg *)')]
      .filter(
        (element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()) &&
          parseFloat(getComputedStyle(element).fontSize) * 0.75 < 10.99,
      )
      .map((element) => element.textContent!.trim().slice(0, 30)),
  );

const sidesOf = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)!
    .length;

it('there are twenty-four lessons', () => expect(lessons).toHaveLength(24));

describe.each(lessons)('/%s', (path) => {
  it('has each side on one side of paper, letters of eleven points, cards of A6 whose backs match their fronts', async () => {
    const seen = await onPaper(path, async (page) => ({
      faults: (await printed(page, { path, sort: 'kit', sides: 0, papers: ['A4'] })).faults,
      sides: await sidesOf(page),
      small: await smallOn(page),
      apart: await apart(page),
      cards: await cardsOn(page, 'front'),
    }));
    expect(seen.faults).toEqual([]);
    expect(seen.sides).toBe(sidesIn(path));
    expect(seen.small).toEqual([]);
    expect(seen.apart).toEqual([]);
    const mm = (pixels: number) => (pixels * 25.4) / 96;
    for (const { width, height } of seen.cards) {
      expect(mm(width)).toBeCloseTo(105, -0.5);
      expect(mm(height)).toBeCloseTo(148.4, -0.5);
    }
  });
});

it('the people stored on this device are on the back of every leader’s sheet, and the sheet still fits', async () => {
  const path = 'community/cards/lop-6-9/three-chats/';
  const context = await browser.browser.newContext();
  await context.addInitScript(() =>
    localStorage.setItem(
      'elm:school',
      JSON.stringify({ police: 'Trụ sở xã, trực ngày đêm, số ở bảng' }),
    ),
  );
  const page = await context.newPage();
  await page.goto(`${site.url}${path}`);
  await page.locator('[data-slot=police]', { hasText: 'Trụ sở xã' }).first().waitFor();
  const { text, faults } = await printed(page, { path, sort: 'kit', sides: 0, papers: ['A4'] });
  await context.close();
  expect(text.match(/Trụ sở xã, trực ngày đêm/g)).toHaveLength(2);
  expect(faults).toEqual([]);
});

describe('a kit that cannot be cut out is detected', () => {
  const path = 'community/cards/lop-4-5/help-map/';
  it('backs in the order of their fronts', async () =>
    expect(await onPaper(path, apart, '@media print{.four.back{direction:ltr}}')).toHaveLength(8));
  it('letters a third larger', async () => {
    const faults = await onPaper(
      path,
      async (page) => (await printed(page, { path, sort: 'kit', sides: 0, papers: ['A4'] })).faults,
      '@media print{.leader.leader{font-size:14.6pt}.card-kit .kit-card.kit-card{font-size:20pt}}',
    );
    expect(faults.join('\n')).toMatch(/kit-card che mất một phần/);
    expect(faults.join('\n')).toMatch(/kit-card che mất một phần/);
  });
  it('letters of nine points', async () =>
    expect(
      (await onPaper(path, smallOn, '@media print{.leader.leader{font-size:9pt}}')).length,
    ).toBeGreaterThan(0));
});
