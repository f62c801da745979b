/** A lab's Chrome 109 lays a page out for print narrower than A4: what is meant for phones must not come to paper. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { launchChromium109, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { sheets, type Sheet } from './sheets.ts';

let chromium: Launched;
let site: Awaited<ReturnType<typeof siteServer>>;
beforeAll(async () => {
  [site, chromium] = await Promise.all([siteServer(), launchChromium109()]);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

/** Plans, which are the fullest, all; of the others one a sort. */
const tried = [
  ...new Map(
    sheets
      .filter(({ sort }) => sort !== 'poster')
      .map((each) => [each.sort === 'plan' ? each.path : each.sort, each]),
  ).values(),
];

async function sidesOf(
  { path }: Sheet,
  before: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<number> {
  const page = await chromium.context.newPage();
  await page.goto(site.url + path);
  await page.waitForTimeout(300);
  await before(page);
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  await page.close();
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)!.length;
}

describe('in Chromium 109', () => {
  it.each(tried)('/$path takes $sides sides at most', async (sheet) =>
    expect(await sidesOf(sheet)).toBeLessThanOrEqual(sheet.sides),
  );

  it('plans with their phone form on paper would take more', async () => {
    const phone =
      "const css = new CSSStyleSheet(); css.replaceSync('.minutes tr,.minutes td,.minutes th{display:block;width:auto!important}'); document.adoptedStyleSheets = [css]";
    // All of them: whether one alone grows by a side hangs on how full its last side is.
    const grown: string[] = [];
    for (const plan of tried.filter(({ sort }) => sort === 'plan'))
      if ((await sidesOf(plan, (page) => page.evaluate(phone))) > (await sidesOf(plan)))
        grown.push(plan.path);
    expect(grown.length).toBeGreaterThan(0);
  });
});
