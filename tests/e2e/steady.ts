/**
 * Pages opened on a computer that has never seen the site, and what moved there without anybody
 * pressing.
 */
import type { Browser } from 'playwright';
import { onePerType } from '../a11y/pages.ts';
import { emptiedTab } from '../browser/emptied-tab.ts';
import { launchChromium } from '../browser/launch.ts';
import type { Letters } from '../browser/letters.ts';
import type { Served } from '#delivery/serve/serve.ts';

/**
 * One page of each type; lessons opened at a step by a class link or by a teacher's word, for
 * children who read and who do not.
 * What a page is made of does not move with its words, so pages of a type stand for one another.
 */
export const steadyPages: string[] = [
  ...onePerType,
  'lessons/help-map/#b4',
  'lessons/help-map/#b3',
  'lessons/kind-words/',
  'lessons/kind-words/#b1',
  'lessons/kind-words/#b4',
  'learn/lop-4-5/',
];
export const steadyWidths = [1366, 360, 320];
/** Less than a line's height anywhere on the screen. */
const UNSEEN = 0.003;

const watchMoves = `self.moved = []; new PerformanceObserver((list) => list.getEntries().forEach((entry) => entry.value > ${UNSEEN} && self.moved.push(entry.value.toFixed(4) + ' ' + entry.sources.map(({ node }) => node && (node.className || node.nodeName)).join()))).observe({ type: 'layout-shift', buffered: true })`;

/**
 * Sentences, each the page, its width and what moved; letters of another form are left out of it.
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
    // Until the last that comes by itself is there: islands, signs, ears.
    await tab.waitForTimeout(1500);
    const here = (await tab.evaluate('self.moved')) as string[];
    moved.push(...here.map((what) => `${page} ${width}: ${what}`));
  }
  await close();
  return moved;
}

/**
 * Every page at every width with one set of letters, each width in two tabs side by side: a page
 * mostly waits.
 */
export async function movedWith(
  letters: Letters,
  site: Served,
  pages = steadyPages,
  widths = steadyWidths,
): Promise<string[]> {
  const { browser, close } = await launchChromium({ env: letters.env });
  const halves = [0, 1].map((half) => pages.filter((_, nth) => nth % 2 === half));
  const moved = await Promise.all(
    widths.flatMap((width) => halves.map((half) => movedAt(browser, site, half, width))),
  );
  await close();
  return moved
    .flat()
    .map((what) => `${letters.name}: ${what}`)
    .sort();
}

/** As on a slow line; far more than a page takes to be painted first. */
const LATE_MS = 900;

/**
 * How far each page moved when the site's own letters came long after its first paint, the furthest
 * first.
 */
export type LateMove = { page: string; width: number; moved: number };

/**
 * Every page at every width, its letters late. `moved` is the sum of the browser's layout shifts
 * (of the screen, from 0).
 * @param css put on each page from its beginning: how a control takes the kept widths away
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
  return moves.sort((one, other) => other.moved - one.moved);
}
