/**
 * Opens pages on a computer that has never seen the site, and reports layout shifts without a
 * press.
 */
import type { Browser } from 'playwright';
import { onePerType } from '../a11y/pages.ts';
import { emptiedTab } from '../browser/emptied-tab.ts';
import { launchChromium } from '../browser/launch.ts';
import type { Letters } from '../browser/letters.ts';
import type { Served } from '#delivery/serve/serve.ts';

/**
 * One page of each type; lessons opened at a step by a class link or by a teacher's instruction,
 * for children who read and who do not.
 * A page's structure does not depend on its text, so pages of a type represent each other.
 */
export const steadyPages: string[] = [
  ...onePerType,
  'lessons/help-map/#b4',
  'lessons/help-map/#b3',
  'lessons/kind-words/',
  'lessons/kind-words/#b1',
  'lessons/kind-words/#b4',
  'learn/lop-4-5/',
  'learn/lop-6-9/',
  'learn/lop-6-9/#lop-7',
];
export const steadyWidths = [1366, 360, 320];
/** Less than a line's height anywhere on the screen. */
const UNSEEN = 0.003;

const watchMoves = `self.moved = []; new PerformanceObserver((list) => list.getEntries().forEach((entry) => entry.value > ${UNSEEN} && self.moved.push(entry.value.toFixed(4) + ' ' + entry.sources.map(({ node }) => node && (node.className || node.nodeName)).join()))).observe({ type: 'layout-shift', buffered: true })`;

/**
 * Returns sentences with the page, its width and its shifts, without those caused by another font.
 */
async function movedAt(
  browser: Browser,
  site: Served,
  pages: string[],
  width: number,
): Promise<string[]> {
  const { tab, session, open, close } = await emptiedTab(browser, {
    viewport: { width, height: 768 },
  });
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: ['*.woff2'] });
  await tab.addInitScript(watchMoves);
  const moved: string[] = [];
  for (const page of pages) {
    await open(`${site.url}${page}`);
    // Until the last late part is there: islands, pictograms, audio buttons.
    await tab.waitForTimeout(1500);
    const shifts = (await tab.evaluate('self.moved')) as string[];
    moved.push(...shifts.map((shift) => `${page} ${width}: ${shift}`));
  }
  await close();
  return moved;
}

/**
 * Opens every page at every width with one set of fonts, each width in two parallel tabs: a page
 * mostly waits.
 */
export async function movedWith(
  letters: Letters,
  site: Served,
  pages = steadyPages,
  widths = steadyWidths,
): Promise<string[]> {
  const { browser, close } = await launchChromium({ env: letters.env });
  const halves = [0, 1].map((half) => pages.filter((_, index) => index % 2 === half));
  const moved = await Promise.all(
    widths.flatMap((width) => halves.map((half) => movedAt(browser, site, half, width))),
  );
  await close();
  return moved
    .flat()
    .map((shift) => `${letters.name}: ${shift}`)
    .sort();
}

/** As on a slow connection; much longer than a page needs for its first paint. */
const LATE_MS = 900;

/**
 * Layout shift of each page when the site's fonts load long after its first paint, the largest
 * first.
 */
export type LateMove = { page: string; width: number; moved: number };

/**
 * Opens every page at every width with late fonts. `moved` is the sum of the browser's layout
 * shifts (of the screen, from 0).
 * @param css added to each page from its start: a control removes the reserved widths with it
 */
export async function movedByLateLetters(
  letters: Letters,
  site: Served,
  { pages = steadyPages, widths = [1366, 360], css = '' } = {},
): Promise<LateMove[]> {
  const { browser, close } = await launchChromium({ env: letters.env });
  const atWidth = async (width: number): Promise<LateMove[]> => {
    const {
      tab,
      open,
      close: closeTab,
    } = await emptiedTab(browser, { viewport: { width, height: 768 } });
    await tab.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE_MS));
      await route.continue();
    });
    await tab.addInitScript(
      `self.shifts = 0; new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (self.shifts += value))).observe({ type: 'layout-shift', buffered: true });
      const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(css)}); document.adoptedStyleSheets = [sheet];`,
    );
    const moves: LateMove[] = [];
    for (const page of pages) {
      await open(`${site.url}${page}`);
      await tab.evaluate('document.fonts.ready');
      await tab.waitForTimeout(LATE_MS + 600);
      moves.push({ page, width, moved: (await tab.evaluate('self.shifts')) as number });
    }
    await closeTab();
    return moves;
  };
  const moves = (await Promise.all(widths.map(atWidth))).flat();
  await close();
  return moves.sort((a, b) => b.moved - a.moved);
}
