/**
 * Controls for the check that the robot makes of every sample (narrow.ts): it fits 320 px, and 360
 * px with letters twice as large.
 */
import { expect, test } from 'vitest';
import { builtSite } from '../browser/built-site.ts';
import { narrowFaults } from './narrow.ts';

const site = builtSite();

/** Returns the faults of a page with this sheet, and the width of its window afterwards. */
async function faultsWith(css: string): Promise<{ faults: string[]; width: number }> {
  const page = await (
    await site.browser.newContext({ viewport: { width: 1366, height: 768 } })
  ).newPage();
  await page.goto(`${site.url}gallery/inbox-hunt/grandmas-phone/`);
  await page.locator('[data-awake]').waitFor();
  await page.evaluate(
    `const css = new CSSStyleSheet(); css.replaceSync(${JSON.stringify(css)}); document.adoptedStyleSheets = [...document.adoptedStyleSheets, css]`,
  );
  const faults = await narrowFaults(page);
  const width = page.viewportSize()!.width;
  await page.context().close();
  return { faults, width };
}

test('an unchanged page has no fault, and is unchanged afterwards', async () => {
  expect(await faultsWith('')).toEqual({ faults: [], width: 1366 });
});

test.each([
  ['a box that is wider than the page', '.inspect-pane{min-width:400px}', /^320 px: /],
  [
    'a box that is too wide in large letters alone',
    '.inspect-pane{min-width:10em}',
    /^large letters: /,
  ],
])('red for %s', { tags: ['control'] }, async (_, css, fault) => {
  const { faults } = await faultsWith(css);
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.join('\n')).toMatch(fault);
});
