// An imitated message must not pass for a real one when its picture is cut out and sent: TẬP is
// across every part of it, on the screen and on paper.
import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { builtSite } from '../browser/built-site.ts';

/** The side of a crop that somebody would send, in CSS pixels. */
const CROP = 300;
/** Pixels that the letters TẬP darken at least, where they are wholly inside. */
const MIN_MARKED = 60;

const site = builtSite();

/**
 * Returns how many pixels of each crop the mark changes: the least of all crops of `imitation`.
 * The mark is what differs between a picture with it and one without.
 */
async function leastMarked(page: Page, imitation: Locator): Promise<number> {
  const marked = await imitation.screenshot({ animations: 'disabled' });
  const style = await page.addStyleTag({ content: '.practice-mark::after{display:none}' });
  const bare = await imitation.screenshot({ animations: 'disabled' });
  await style.evaluate((element) => (element as Element).remove());
  return page.evaluate(
    async ([urls, crop]) => {
      const [a, b] = await Promise.all(
        urls.map(async (url) => {
          const image = await createImageBitmap(await (await fetch(url)).blob());
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      const { width, height } = a!;
      const isMarked = (x: number, y: number) => {
        const at = (y * width + x) * 4;
        return Math.abs(a!.data[at]! - b!.data[at]!) > 3;
      };
      const [w, h] = [Math.min(crop, width), Math.min(crop, height)];
      let least = Infinity;
      const last = (size: number, part: number) => Math.max(size - part, 0);
      for (let y = 0; y <= last(height, h); y += 20)
        for (let x = 0; x <= last(width, w); x += 20) {
          let count = 0;
          for (let row = y; row < y + h; row += 1)
            for (let column = x; column < x + w; column += 1)
              count += isMarked(column, row) ? 1 : 0;
          least = Math.min(least, count);
        }
      return least;
    },
    [[marked, bare].map((png) => `data:image/png;base64,${png.toString('base64')}`), CROP] as const,
  );
}

/** Pages with imitated messages: the step that shows them, or the paper they are printed on. */
const places = [
  ['lessons/inbox-traps/', '.opening .surface'],
  ['lessons/inbox-traps/#b16', '.can-evidence.practice-mark'],
  ['lessons/inbox-traps/#b4', '#b4 .surface'],
  ['lessons/inbox-traps/#b5', '#b5 .surface'],
  ['lessons/inbox-traps/#b7', '#b7 .surface'],
  ['lessons/inbox-traps/#b9', '#b9 .surface'],
  ['gallery/chat-sim/evening-message/', '.surface'],
  ['gallery/chat-reply/secret-photo/', '.surface'],
  ['teachers/worksheets/inbox-traps/', '.paper-case.practice-mark'],
] as const;

test.each(
  places.flatMap(([path, selector]) =>
    ([1366, 360] as const).map((width) => ({ path, selector, width })),
  ),
)('$path at $width: TẬP is in every crop', async ({ path, selector, width }) => {
  // The page's policy lets no script fetch a data address: the comparison is made elsewhere.
  const context = await site.browser.newContext({
    viewport: { width, height: 740 },
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(site.url + path);
  const imitations = page.locator(selector);
  const count = await imitations.count();
  expect(count).toBeGreaterThan(0);
  for (let index = 0; index < count; index += 1)
    expect(await leastMarked(page, imitations.nth(index))).toBeGreaterThan(MIN_MARKED);
  await page.emulateMedia({ media: 'print' });
  for (let index = 0; index < count; index += 1)
    if (await imitations.nth(index).isVisible())
      expect(await leastMarked(page, imitations.nth(index))).toBeGreaterThan(MIN_MARKED);
  await context.close();
});

test('red for an imitation without it', { tags: ['control'] }, async () => {
  const context = await site.browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${site.url}lessons/inbox-traps/#b4`);
  await page.addStyleTag({ content: '.practice-mark::after{background:none!important}' });
  expect(await leastMarked(page, page.locator('#b4 .surface'))).toBe(0);
  await context.close();
});
