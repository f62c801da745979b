/**
 * /info/: the panel's twin, complete without script. Its exit: `exit.e2e.ts`.
 *
 * @module-tag help
 */
import { describe, expect, test } from 'vitest';
import { builtSite } from '../browser/built-site.ts';
import { isEvery } from '../browser/tier.ts';
import { htmlOf } from './built.ts';
import { firstSentence, firstWays, paths, tellTale, ways } from './panel.ts';

const site = builtSite();

const html = htmlOf('info/');
const partsOf = (end: string): string[] => {
  const { title, now, keep, never, next } = paths.ends[end]!;
  return [title, now, firstSentence(end), keep, never, next];
};

describe('/info/', () => {
  test('has a neutral title, and all its content without script', () => {
    const title = /<title>([^<]*)<\/title>/.exec(html)![1]!;
    expect(tellTale.filter((word) => title.includes(word))).toEqual([]);
    expect(title).not.toMatch(/giúp|\d{3}|xâm hại|bạo lực/i);
    expect(html.replace(/<script[\s\S]*?<\/script>/g, '')).not.toMatch(
      /\son\w+=|data-island|data-activity/,
    );
  });

  test('has every end in full, in the panel’s words', () => {
    for (const { end } of ways) for (const part of partsOf(end)) expect(html).toContain(part);
  });

  test.each(isEvery ? ways : firstWays)(
    '$presses opens its end by keyboard',
    async ({ presses, end }) => {
      const page = await (await site.browser.newContext({ javaScriptEnabled: false })).newPage();
      await page.goto(`${site.url}info/`);
      let within = page.locator('section > .help-tree');
      for (const press of presses) {
        const fold = within.locator(':scope > li > details', {
          // Its name may be beside its picture.
          has: page.locator(':scope > summary').getByText(press, { exact: true }),
        });
        await fold.locator(':scope > summary').focus();
        await page.keyboard.press('Enter');
        within = fold.locator(':scope > .help-tree');
      }
      for (const part of partsOf(end))
        expect(
          await page.getByText(part, { exact: true }).filter({ visible: true }).count(),
        ).toBeGreaterThan(0);
      await page.context().close();
    },
  );

  test('is the target of /tt/, and “back” skips /tt/', async () => {
    const page = await (await site.browser.newContext()).newPage();
    await page.goto(`${site.url}about/`);
    await page.goto(`${site.url}tt/`);
    await page.waitForURL(`${site.url}info/`);
    await page.goBack();
    await page.waitForURL(`${site.url}about/`);
    await page.context().close();
  });
});
