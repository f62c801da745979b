/**
 * A lab's Chrome 109 lays a page out for print narrower than A4: phone styles must not apply on
 * paper.
 *
 * @module-tag pages
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchChromium109, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { everyPage } from '../a11y/pages.ts';
import { sheets } from './sheets.ts';

let chromium: Launched;
let site: Awaited<ReturnType<typeof siteServer>>;
beforeAll(async () => {
  [site, chromium] = await Promise.all([siteServer(), launchChromium109()]);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

/**
 * Of the prints in `prints.e2e.ts` the plans, which are the fullest, and one of each other type.
 */
const tried = [
  ...new Map(
    sheets
      .filter(({ sort }) => sort !== 'poster')
      .map((sheet) => [sheet.sort === 'plan' ? sheet.path : sheet.sort, sheet]),
  ).values(),
];

async function sidesOf(
  path: string,
  before: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<number> {
  const page = await chromium.context.newPage();
  await page.goto(site.url + path);
  await before(page);
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  await page.close();
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)!.length;
}

describe('in Chromium 109', () => {
  it.each(tried)('/$path takes $sides sides at most', async (sheet) =>
    expect(await sidesOf(sheet.path)).toBeLessThanOrEqual(sheet.sides),
  );

  it('plans printed with phone styles would take more', async () => {
    const phone =
      "const css = new CSSStyleSheet(); css.replaceSync('.minutes tr,.minutes td,.minutes th{display:block;width:auto!important}'); document.adoptedStyleSheets = [css]";
    // One plan alone may not grow by a side, depending on how full its last side is: try all until
    // one does.
    let hasGrown = false;
    for (const path of everyPage.filter((page) => page.startsWith('teachers/plans/')))
      hasGrown ||= (await sidesOf(path, (page) => page.evaluate(phone))) > (await sidesOf(path));
    expect(hasGrown).toBe(true);
  });
});
