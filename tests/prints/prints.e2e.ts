/**
 * Prints, checked without a PDF reader: cut, too wide or too tall content, and too many sides. `npm
 * run prove -- prints` reads the PDFs.
 *
 * @module-tag pages
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { breakPage, breaks } from './break-on-purpose.ts';
import { printed } from './layout.ts';
import { sidesOf } from './sides-of.ts';
import { sheets, type Sheet } from './sheets.ts';

let chromium: Launched;
let site: Awaited<ReturnType<typeof siteServer>>;
beforeAll(async () => {
  [site, chromium] = await Promise.all([siteServer(), launchChromium()]);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

async function on<T>({ path }: Sheet, see: (page: Page) => Promise<T>): Promise<T> {
  const page = await (await chromium.browser.newContext()).newPage();
  await page.goto(site.url + path);
  const seen = await see(page);
  await page.context().close();
  return seen;
}
const first = (sort: string): Sheet => sheets.find((sheet) => sheet.sort === sort)!;

it('every type of print exists', () => {
  expect([...new Set(sheets.map(({ sort }) => sort))]).toEqual(
    expect.arrayContaining([
      'plan',
      'two-sided',
      'worksheet',
      'key',
      'role-play',
      'cards',
      'talk',
      'poster',
      'slips',
      'school',
      'calendar',
      'info',
    ]),
  );
});

it.each(
  sheets.flatMap((sheet) => sheet.papers.map((paper) => ({ sheet, paper, path: sheet.path }))),
)('/$path is complete on $paper, with at most $sheet.sides sides', async ({ sheet, paper }) => {
  const { faults, sides } = await on(sheet, async (page) => ({
    sides: sheet.sort === 'poster' ? 1 : await sidesOf(page),
    ...(await printed(page, sheet, paper)),
  }));
  expect(faults).toEqual([]);
  expect(sides, 'sides').toBeLessThanOrEqual(sheet.sides);
});

it('the foot of a print names the lesson and the sheet’s purpose', async () => {
  for (const sort of ['plan', 'worksheet', 'key', 'role-play', 'cards']) {
    const { foot } = await on(first(sort), (page) => printed(page, first(sort)));
    expect(foot!.text).toMatch(/.+ · .+/);
  }
});

describe('a deliberately broken print', () => {
  it.each(breaks.filter(({ needsPdf }) => !needsPdf))(
    'is reported: $what',
    async ({ script, seen }) => {
      const sheet = first('worksheet');
      const { faults } = await on(sheet, async (page) => {
        await breakPage(page, script);
        return printed(page, sheet);
      });
      expect(faults.join('\n')).toMatch(seen);
    },
  );

  it('is reported: cards three centimetres high, and a period on two sides', async () => {
    const low = await on(first('cards'), async (page) => {
      await breakPage(
        page,
        "css.replaceSync('@media print{.cut.cut li{min-height:0;height:30mm}}')",
      );
      return printed(page, first('cards'));
    });
    expect(low.faults.join('\n')).toMatch(/cần 40/);
    const long = await on(first('plan'), async (page) => {
      await breakPage(
        page,
        "css.replaceSync('@media print{.timeline.timeline table{font-size:15pt}}')",
      );
      return printed(page, first('plan'));
    });
    expect(long.faults.join('\n')).toMatch(/không vừa mặt thứ nhất/);
  });
});

describe('a two-sided sheet', () => {
  it('has a track on each side, and the solutions upside down', async () => {
    await on(first('two-sided'), async (page) => {
      expect(await sidesOf(page)).toBe(2);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.face').count()).toBe(2);
      for (const turned of await page.locator('.upside-down').all())
        expect(await turned.evaluate((element) => getComputedStyle(element).transform)).toMatch(
          /^matrix\(-1, /,
        );
    });
  });

  it('fails if a face is longer than its side', { tags: ['control'] }, async () => {
    await on(first('two-sided'), async (page) => {
      await page
        .locator('.face li')
        .first()
        .evaluate((line) => (line.textContent = 'Hai giờ sáng. '.repeat(300)));
      expect(await sidesOf(page)).toBeGreaterThan(2);
    });
  });
});
