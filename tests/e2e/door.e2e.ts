/**
 * The start page on a lab's screen: four covers and the children's faces are visible without
 * scrolling.
 */
import { expect, test } from 'vitest';
import { builtSite, type SiteAddress } from '../browser/built-site.ts';
import { editedSite, withoutPolicy } from '../browser/edited-site.ts';

const site = builtSite();

/** Returns the covers, buttons and faces that are cut off. */
async function cutOff({ url }: SiteAddress): Promise<string[]> {
  const context = await site.browser.newContext({ viewport: { width: 1366, height: 633 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const cut = await page.locator('.cover, .cover a, .cast img').evaluateAll((things) =>
    things.flatMap((thing) => {
      const { bottom } = thing.getBoundingClientRect();
      return bottom > innerHeight + 1
        ? [`${thing.className || thing.tagName} ${Math.round(bottom - innerHeight)} px below`]
        : [];
    }),
  );
  await context.close();
  return cut;
}

test('at 1366 × 633 every cover, every button on it and every face is fully visible', async () =>
  expect(await cutOff(site)).toEqual([]));

test('red without the rules for low screens', { tags: ['control'] }, async () => {
  const edited = await editedSite((text, path) =>
    path === 'index.html'
      ? withoutPolicy(text.replaceAll('max-height: 44em', 'max-height: 4em'))
      : text,
  );
  expect((await cutOff(edited)).join()).toMatch(/office .* px below/);
  await edited.close();
});
