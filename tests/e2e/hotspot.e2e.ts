/**
 * The robot knows only what a screen reader knows, so it never touches a picture. This test does: a
 * tap in the middle of an author's place (`at`) marks that place's answer; after hydration, before
 * it, and without scripts.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '#delivery/serve/serve.ts';
import { onEach, siteWithScript } from '../browser/broken-page.ts';
import { launchChromium, launchChromium109, type Launched } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { sampleCases } from './samples.ts';

type Spot = { id: string; at: [number, number, number, number] };
const pictured = sampleCases
  .filter(({ kind, spec }) => kind === 'hotspot' && spec['picture'])
  .map(({ id, spec }) => ({ id, spots: spec['spots'] as Spot[] }));
type Way = 'awake' | 'asleep' | 'without script';

let site: Served;
const launched: Launched[] = [];
beforeAll(async () => {
  site = await siteServer();
  launched.push(await launchChromium(), await launchChromium109());
});
afterAll(async () => {
  for (const browser of launched) await browser.close();
  await site?.close();
});

/**
 * Returns the place marked by a tap on the picture where each place should be, and the size of its
 * smallest label.
 */
async function tapEach(
  { browser }: Launched,
  url: string,
  { id, spots }: (typeof pictured)[number],
  width: number,
  way: Way,
): Promise<{ marked: string[]; least: number }> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    hasTouch: true,
    javaScriptEnabled: way !== 'without script',
  });
  const page = await context.newPage();
  if (way === 'asleep') await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${url}gallery/hotspot/${id}/`);
  if (way === 'awake') await page.locator('[data-awake]').waitFor();
  const picture = page.locator('.spotted > img');
  const marked: string[] = [];
  for (const {
    at: [column, row, columns, rows],
  } of spots) {
    await picture.scrollIntoViewIfNeeded();
    const box = (await picture.boundingBox())!;
    await page.touchscreen.tap(
      box.x + (box.width * (column - 1 + columns / 2)) / 12,
      box.y + (box.height * (row - 1 + rows / 2)) / 6,
    );
    marked.push(
      (await page
        .locator('.options input:checked')
        .last()
        .getAttribute('value', { timeout: 1000 })
        .catch(() => null)) ?? '',
    );
    // With several ticks, untick it, so that the next one is alone.
    const tick = page.locator('.options input[type="checkbox"]:checked');
    if (await tick.count()) await tick.uncheck({ force: true });
  }
  const sizes = await page
    .locator('.spot')
    .evaluateAll((all) =>
      all.map((place) =>
        Math.min(place.getBoundingClientRect().width, place.getBoundingClientRect().height),
      ),
    );
  await context.close();
  return { marked, least: Math.min(...sizes) };
}

describe.each(pictured)('$id', (sample) => {
  test.each([
    [360, 'awake', 0],
    [360, 'asleep', 0],
    [360, 'without script', 0],
    [1366, 'awake', 0],
    [360, 'awake', 1],
  ] as const)(
    'at %i px, %s, in browser %i, a tap on a place marks it, and each is large enough for a finger',
    async (width, way, at) => {
      const { marked, least } = await tapEach(launched[at]!, site.url, sample, width, way);
      expect(marked).toEqual(sample.spots.map(({ id }) => id));
      expect(least).toBeGreaterThanOrEqual(44);
    },
  );
});

test.each([
  ['labels that lead to no answer', onEach('label[for]', "element.removeAttribute('for');")],
  [
    'places that lie three columns off',
    onEach(
      '.spot:not([data-moved])',
      "element.dataset.moved = ''; element.className = element.className.replace(/ c(\\d+)/, (_, column) => ` c${+column + 3}`);",
    ),
  ],
])('red on %s', { tags: ['control'] }, async (_, script) => {
  const broken = await siteWithScript(script);
  const { marked } = await tapEach(launched[0]!, broken.url, pictured[0]!, 360, 'awake');
  expect(marked).not.toEqual(pictured[0]!.spots.map(({ id }) => id));
  await broken.close();
});
