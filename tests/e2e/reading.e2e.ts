/**
 * A step without questions: lists keep their marks, text alone has its heading beside it, and each
 * age its paper.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright';
import { builtSite } from '../browser/built-site.ts';

const site = builtSite();
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  context = await site.browser.newContext({ viewport: { width: 1366, height: 768 } });
  page = await context.newPage();
});
afterAll(() => context.close());

const open = async (path: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(site.url + path);
};

test.each([
  ['lessons/inbox-traps/#b6', 'ul', 'disc'],
  ['lessons/to-post-or-not/#b6', 'ol', 'decimal'],
])('a list in %s looks like one: %s', async (path, list, mark) => {
  await open(path);
  const item = page.locator(`.told ${list} > li`).filter({ visible: true }).first();
  expect(
    await item.evaluate((li) => [
      getComputedStyle(li).listStyleType,
      getComputedStyle(li.parentElement!).paddingLeft,
    ]),
  ).toEqual([mark, expect.not.stringMatching(/^0px$/)]);
});

test('text alone has its heading beside it if there is room, else above it', async () => {
  await open('lessons/how-social-networks-work/#b1');
  const beside = () =>
    page.evaluate(() => {
      const [heading, words] = ['.text-only:target > h2', '.text-only:target .told'].map((part) =>
        document.querySelector(part)!.getBoundingClientRect(),
      );
      return words!.left >= heading!.right && Math.abs(words!.top - heading!.top) < 24;
    });
  expect(await beside()).toBe(true);
  await page.setViewportSize({ width: 900, height: 700 });
  expect(await beside()).toBe(false);
  await page.setViewportSize({ width: 1366, height: 768 });
});

test('the paper changes with age: squares, ruled with uprights, ruled', async () => {
  const lines: number[] = [];
  for (const lesson of ['four-steps', 'inbox-traps', 'sophisticated-scams']) {
    await open(`lessons/${lesson}/`);
    lines.push(
      await page
        .locator('.sheet')
        .evaluate(
          (sheet) => getComputedStyle(sheet).backgroundImage.split('linear-gradient').length - 2,
        ),
    );
  }
  expect(lines).toEqual([4, 2, 1]);
});

test('a reply option has one frame', async () => {
  await open('lessons/sophisticated-scams/#b5');
  const reply = page.locator('#b5 .talk-reply').first();
  await reply.waitFor();
  expect(
    await reply.evaluate((card) =>
      [card, card.parentElement!].map((element) => getComputedStyle(element).borderTopWidth),
    ),
  ).toEqual(['2px', '0px']);
});
