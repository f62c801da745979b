/** The imitated screen of a question: beside its options, whole, and on the key and the projector too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saidOn, screensOf } from '#curriculum/item-screens.ts';
import { builtSite } from '../browser/built-site.ts';
import { distFolder } from '../browser/site-server.ts';
import { content } from '../content/real-content.ts';

const site = builtSite();
const asked = content.lessons.flatMap(({ id: lesson, in: [way] }) =>
  Object.entries(screensOf(way!.items)).map(([item, mark]) => ({
    lesson,
    item,
    said: saidOn(mark).map(({ text }) => text),
  })),
);
const html = (path: string): string => readFileSync(join(distFolder, path, 'index.html'), 'utf8');

test('some questions have one', () => expect(asked.length).toBeGreaterThan(3));

test.each(asked)('$item is asked beside its whole screen', async ({ lesson, item }) => {
  for (const [width, height] of [
    [1366, 633],
    [360, 740],
  ] as const) {
    const page = await site.browser.newPage({ viewport: { width, height } });
    await page.goto(`${site.url}lessons/${lesson}/`);
    const step = await page
      .locator(`[data-activity="${item}"]`)
      .evaluate((element) => element.closest('.step')!.id);
    await page.goto(`${site.url}lessons/${lesson}/#${step}`, { waitUntil: 'networkidle' });
    const seen = await page.locator(`#${step}`).evaluate((element) => {
      const box = (selector: string) => element.querySelector(selector)!.getBoundingClientRect();
      const [screen, options] = [box('.item-screen .surface'), box('.options')];
      const cut = [...element.querySelectorAll('.item-screen .surface *')].filter(
        (part) =>
          part.scrollWidth > part.clientWidth + 1 &&
          getComputedStyle(part).display !== 'inline' &&
          getComputedStyle(part).overflowX !== 'visible' &&
          !part.classList.contains('unseen'),
      );
      return {
        isBeside: screen.right <= options.left,
        isAbove: screen.bottom <= options.top,
        cut: cut.map(({ textContent }) => textContent),
      };
    });
    const isWide = width > 900;
    expect(seen).toEqual({ isBeside: isWide, isAbove: !isWide, cut: [] });
    await page.close();
  }
});

test.each(asked)('$item has its screen on the key and the projector', ({ lesson, item, said }) => {
  const key = html(`teachers/keys/${lesson}`);
  const own = key.slice(key.indexOf(`data-item="${item}"`)).split('</article>')[0]!;
  for (const text of said) expect(own).toContain(text);
  const shown = html(`teachers/show/${lesson}`);
  const before = shown
    .slice(0, shown.indexOf(`data-item="${item}"`))
    .split('<section')
    .at(-2)!;
  expect(before).toContain('practice-mark');
  for (const text of said) expect(before).toContain(text);
});
