/**
 * No line of a step is cut: under the header when a step opens by its address, by a box with hidden
 * overflow, by an audio button.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { builtSite } from '../browser/built-site.ts';
import { distFolder } from '../browser/site-server.ts';
import { isEvery } from '../browser/tier.ts';

const site = builtSite();
const screens = [
  { width: 360, height: 740 },
  { width: 1366, height: 633 },
  ...(isEvery ? [{ width: 1366, height: 768 }] : []),
];
const lessons = readdirSync(join(distFolder, 'lessons')).flatMap((id) =>
  existsSync(join(distFolder, 'lessons', id, '2')) ? [id, `${id}/2`] : [id],
);

/** On the page: returns the cut lines of the shown step, or of the cover. */
const cutHere = (): string[] => {
  const step = [...document.querySelectorAll<HTMLElement>('.step, .cover')].find(
    (element) => element.offsetParent,
  )!;
  const found: string[] = [];
  const named = (what: string, text: string | null): void =>
    void found.push(`#${step.id}: ${what}: ${text!.trim().slice(0, 40)}`);
  const header = document.querySelector('.top')!.getBoundingClientRect().bottom;
  const lines = (node: Node): DOMRect[] => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  };
  for (const heading of document.querySelectorAll('.lesson-name, .step > h2')) {
    // The text for screen readers is one pixel wide.
    if (heading.getBoundingClientRect().width <= 1) continue;
    if (lines(heading).some(({ top, bottom }) => top < header - 1 && bottom > header - 200))
      named('under the header', heading.textContent);
  }
  const words = document.createTreeWalker(step, NodeFilter.SHOW_TEXT);
  for (let text = words.nextNode(); text; text = words.nextNode()) {
    if (!text.textContent!.trim()) continue;
    const ownLines = lines(text);
    if (ownLines.length === 0) continue;
    for (let box = text.parentElement!; box !== step; box = box.parentElement!) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(box);
      const frame = box.getBoundingClientRect();
      // A box of one pixel is for screen readers; one that scrolls hides nothing permanently.
      if (frame.width <= 1) break;
      const hides = (how: string) => how === 'hidden' || how === 'clip';
      if (
        (hides(overflowY) &&
          ownLines.some(({ top, bottom }) => top < frame.top - 2 || bottom > frame.bottom + 2)) ||
        (hides(overflowX) &&
          textOverflow !== 'ellipsis' &&
          ownLines.some(({ left, right }) => left < frame.left - 2 || right > frame.right + 2))
      )
        named('cut by its box', text.textContent);
    }
  }
  for (const ear of step.querySelectorAll('.cell > .ear.round')) {
    const round = ear.getBoundingClientRect();
    if (round.width === 0) continue;
    const card = ear.parentElement!.getBoundingClientRect();
    if (round.bottom > card.bottom + 1 || round.right > card.right + 1)
      named('an ear beyond its card', ear.getAttribute('aria-label'));
    const hit = (line: DOMRect) =>
      line.left < round.right - 4 &&
      line.right > round.left + 4 &&
      line.top < round.bottom - 6 &&
      line.bottom > round.top + 6;
    for (const node of ear.parentElement!.querySelector('.option > span')!.childNodes)
      if (node.nodeType === Node.TEXT_NODE && lines(node).some(hit))
        named('an ear on its words', node.textContent);
  }
  return found;
};

/**
 * On the page: returns whether every question is hydrated, and in grades 1–3 whether the audio
 * buttons are there.
 */
const isWhole = (): boolean =>
  !document.querySelector('[data-activity]:not([data-awake]):not([hidden])') &&
  (document.documentElement.dataset.clips === undefined || document.querySelector('.ear') !== null);

/**
 * Opens every step of a lesson by its address: the first by loading the page, the others within the
 * page.
 */
async function cutIn(tab: Page, lesson: string, css = ''): Promise<string[]> {
  const url = `${site.url}lessons/${lesson}/`;
  await tab.goto('about:blank');
  await tab.goto(url);
  await tab.waitForFunction(isWhole);
  const begins = await tab.evaluate(() => document.documentElement.dataset.at ?? '1');
  const steps = await tab.locator('.step').count();
  await tab.goto('about:blank');
  await tab.goto(`${url}#b${begins}`);
  await tab.waitForFunction(isWhole);
  await tab.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
  const found = await tab.evaluate(cutHere);
  for (let n = 1; n <= steps; n += 1) {
    await tab.evaluate((step) => {
      location.hash = `#b${step}`;
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, n);
    found.push(...(await tab.evaluate(cutHere)));
  }
  return found.map((fault) => `${lesson}${fault}`);
}

test.each(screens)(
  '$width × $height: no line of any step is cut',
  { timeout: 900_000 },
  async (viewport) => {
    const waiting = [...lessons];
    const found: string[] = [];
    const walk = async (): Promise<void> => {
      const context = await site.browser.newContext({ viewport });
      const tab = await context.newPage();
      for (let lesson = waiting.pop(); lesson; lesson = waiting.pop())
        found.push(...(await cutIn(tab, lesson)));
      await context.close();
    };
    await Promise.all([walk(), walk(), walk()]);
    expect([...new Set(found)].sort()).toEqual([]);
  },
);

test(
  'red if one box is too small, and if a lesson opens with its name under the header',
  { tags: ['control'] },
  async () => {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
    const tab = await context.newPage();
    expect(
      (await cutIn(tab, 'free-gift', '#b4 .told p{height:20px;overflow:hidden}')).join(),
    ).toContain('cut by its box');
    await tab.goto(`${site.url}lessons/free-gift/#b3`);
    await tab.evaluate(() => scrollTo(0, 40));
    expect((await tab.evaluate(cutHere)).join()).toContain('under the header');
    await context.close();
  },
);
