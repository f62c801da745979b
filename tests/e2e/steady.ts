/** Pages opened on a computer that has never seen the site, and what moved there without anybody pressing. */
import type { Browser } from 'playwright-core';
import { onePerType } from '../a11y/pages.ts';
import { launchChromium } from '../browser/launch.ts';
import type { Letters } from '../browser/letters.ts';
import type { Served } from '../../src/tools/serve/serve.ts';

/** One page of each type; lessons opened at a step by a class link or by a teacher's word, for children who read and who do not. */
export const steadyPages: string[] = [
  ...onePerType,
  'lessons/help-map/#b4',
  'lessons/help-map/#b3',
  'lessons/kind-words/',
  'lessons/kind-words/#b3',
  'lessons/kind-words/#b4',
  'learn/lop-4-5/',
];
export const steadyWidths = [1366, 360, 320];
/** Less than a line's height anywhere on the screen. */
const UNSEEN = 0.003;

/** Sentences, each the page, its width and what moved; letters of another form are left out of it. */
export async function movedOn(
  browser: Browser,
  site: Served,
  page: string,
  width: number,
): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width, height: 768 } });
  await context.route('**/*.woff2', (route) => route.abort());
  const tab = await context.newPage();
  await tab.addInitScript(
    `self.moved = []; new PerformanceObserver((list) => list.getEntries().forEach((entry) => entry.value > ${UNSEEN} && self.moved.push(entry.value.toFixed(4) + ' ' + entry.sources.map(({ node }) => node && (node.className || node.nodeName)).join()))).observe({ type: 'layout-shift', buffered: true })`,
  );
  await tab.goto(`${site.url}${page}`);
  // Until the last that comes by itself is there: islands, signs, ears.
  await tab.waitForTimeout(1500);
  const moved = (await tab.evaluate('self.moved')) as string[];
  await context.close();
  return moved.map((what) => `${page} ${width}: ${what}`);
}

/** Every page at every width with one set of letters, four at a time: a page mostly waits. */
export async function movedWith(
  letters: Letters,
  site: Served,
  pages = steadyPages,
  widths = steadyWidths,
): Promise<string[]> {
  const { browser, close } = await launchChromium({ env: letters.env });
  const rest = pages.flatMap((page) => widths.map((width) => ({ page, width })));
  const moved: string[] = [];
  const walk = async () => {
    for (let next = rest.pop(); next; next = rest.pop())
      moved.push(...(await movedOn(browser, site, next.page, next.width)));
  };
  await Promise.all([walk(), walk(), walk(), walk()]);
  await close();
  return moved.map((what) => `${letters.name}: ${what}`).sort();
}
