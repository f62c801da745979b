/** What comes after the first paint has its room already: nothing moves under a finger that is on its way. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editedSite } from '../browser/edited-site.ts';
import { launchChromium } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';

/** Opened at a step by a class link or by a teacher's word; for children who read and who do not; a list whose first row comes late. */
const pages = ['lessons/help-map/#b4', 'lessons/help-map/#b3', 'lessons/kind-words/', 'lessons/kind-words/#b3', 'lessons/kind-words/#b4', 'learn/', 'learn/lop-4-5/'];
const widths = [1366, 360];
/** Less than a line's height anywhere on the screen. */
const UNSEEN = 0.003;

let own: Awaited<ReturnType<typeof launchChromium>>;
beforeAll(async () => { own = await launchChromium(); });
afterAll(() => own.close());

/** What moved on a computer that has never seen the site, without anybody pressing; letters of another form are left out of it. */
async function movedOn(root: string, page: string, width: number): Promise<string[]> {
  const context = await own.browser.newContext({ viewport: { width, height: 768 } });
  await context.route('**/*.woff2', (route) => route.abort());
  const tab = await context.newPage();
  await tab.addInitScript(`self.moved = []; new PerformanceObserver((list) => list.getEntries().forEach((each) => each.value > ${UNSEEN} && self.moved.push(each.value.toFixed(4) + ' ' + each.sources.map(({ node }) => node && (node.className || node.nodeName)).join()))).observe({ type: 'layout-shift', buffered: true })`);
  await tab.goto(`${root}${page}`);
  // Until the last that comes by itself is there: islands, signs, ears.
  await tab.waitForTimeout(1500);
  const moved = (await tab.evaluate('self.moved')) as string[];
  await context.close();
  return moved.map((each) => `${page} ${width}: ${each}`);
}

test('nothing moves by itself once it stands', { timeout: 120_000 }, async () => {
  const site = await siteServer();
  const moved: string[] = [];
  for (const width of widths) for (const page of pages) moved.push(...(await movedOn(site.url, page, width)));
  await site.close();
  expect(moved).toEqual([]);
});

test('red when the ears have no room kept for them', { timeout: 60_000 }, async () => {
  const site = await editedSite((text, path) => (path.startsWith('lessons/kind-words/') ? text.replaceAll('html.js:not([data-ears])', 'html.never').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '') : text));
  const moved = await movedOn(site.url, 'lessons/kind-words/', 360);
  await site.close();
  expect(moved.join()).toContain('work');
});

test('red when the line for unfinished work comes in late', { timeout: 60_000 }, async () => {
  const site = await editedSite((text, path) => (/^_astro\/Who.*\.js$/.test(path) ? text.replace(/([\w$]+)===``&&([\w$]+)!==``&&document/, '($1!==``||$2!==``)&&document') : text));
  const moved = await movedOn(site.url, 'lessons/help-map/#b4', 1366);
  await site.close();
  expect(moved.join()).toContain('sheet');
});
