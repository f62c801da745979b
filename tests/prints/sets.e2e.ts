/**
 * Sets of cases and consequence maps on paper: each case whole, fills light, at most two sides.
 *
 * @module-tag pages
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { sidesOf } from './sides-of.ts';

/** Lessons from grade 6 with a set, its step, and how many cases it has. */
const sets: [path: string, part: string, cases: number][] = [
  ['lessons/inbox-traps/', '#b5', 8],
  ['lessons/verification-room/', '#b5', 4],
  ['lessons/verification-room/', '#b8', 2],
  ['lessons/advanced-verification/', '#b5', 5],
];

let chromium: Launched;
let site: Awaited<ReturnType<typeof siteServer>>;
beforeAll(async () => {
  [site, chromium] = await Promise.all([siteServer(), launchChromium()]);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

/** Opens a page as on A4 paper, with one part of it only. */
async function onPaper<T>(path: string, part: string, see: (page: Page) => Promise<T>): Promise<T> {
  const context = await chromium.browser.newContext({ viewport: { width: 718, height: 1047 } });
  const page = await context.newPage();
  // The sheets of an activity come with its code.
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  await page.emulateMedia({ media: 'print' });
  await page.locator(part).evaluate((kept) => {
    for (let at: Element = kept; at !== document.body; at = at.parentElement!)
      for (const other of [...at.parentElement!.children]) if (other !== at) other.remove();
  });
  const seen = await see(page);
  await context.close();
  return seen;
}

/** Returns what is cut off, and fills darker than 15 % grey. */
const faultsIn = (page: Page, part: string): Promise<string[]> =>
  page.locator(part).evaluate((root) =>
    [root, ...root.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && !element.closest('svg, img'))
      .flatMap((element) => {
        const style = getComputedStyle(element);
        const [red, green, blue, alpha = 1] = style.backgroundColor.match(/[\d.]+/g)!.map(Number);
        const grey = alpha * (1 - (0.299 * red! + 0.587 * green! + 0.114 * blue!) / 255);
        const name = `${element.className || element.tagName} ${element.textContent.slice(0, 30)}`;
        const isCut =
          element.textContent.trim() !== '' &&
          style.overflowX !== 'visible' &&
          element.scrollWidth > element.clientWidth + 1 &&
          element.clientWidth > 1;
        return [isCut && `cut: ${name}`, grey > 0.15 && `fill ${grey.toFixed(2)}: ${name}`].filter(
          (fault) => fault !== false,
        );
      }),
  );

it.each(sets)('%s %s is printed with its %i cases whole, on two sides at most', async (...set) => {
  const [path, part, cases] = set;
  await onPaper(path, part, async (page) => {
    expect(await faultsIn(page, part)).toEqual([]);
    const names = await page
      .locator(`${part} .inspect-row, ${part} .sheet-case`)
      .evaluateAll((all) => all.filter((row) => row.checkVisibility()).length);
    expect(names).toBe(cases);
    expect(await sidesOf(page)).toBeLessThanOrEqual(2);
  });
});

it('a consequence map is printed with both paths, on two sides at most', async () => {
  const part = '.consequence-map';
  await onPaper('gallery/surfaces/', part, async (page) => {
    expect(await faultsIn(page, part)).toEqual([]);
    expect(await page.locator('.way').evaluateAll((all) => all.length)).toBe(2);
    expect(await sidesOf(page)).toBeLessThanOrEqual(2);
  });
});

it('a dark fill and a cut line are reported', { tags: ['control'] }, async () => {
  await onPaper('gallery/surfaces/', '.consequence-map', async (page) => {
    await page.evaluate(() => {
      const css = new CSSStyleSheet();
      css.replaceSync(
        '.way{background:#888!important}.way p{overflow:hidden;white-space:nowrap;width:20px}',
      );
      document.adoptedStyleSheets.push(css);
    });
    const faults = (await faultsIn(page, '.consequence-map')).join('\n');
    expect(faults).toMatch(/fill 0\.4/);
    expect(faults).toMatch(/cut:/);
  });
});
