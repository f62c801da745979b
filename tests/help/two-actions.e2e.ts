/**
 * CS6: the number and the first thing to do are visible after one press from any page, with any
 * failure, on any computer.
 *
 * @module-tag help
 * @module-tag pages
 */
import type { BrowserContextOptions, Page } from 'playwright';
import { siteWithScript } from '../browser/broken-page.ts';
import { builtSite } from '../browser/built-site.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editedSite } from '../browser/edited-site.ts';
import { numbers } from '../e2e/samples.ts';
import { isChanged } from '../a11y/pages.ts';
import { isEvery } from '../browser/tier.ts';
import { until } from '../e2e/robot/until.ts';
import { openingHangs, openingThrows } from '../faults/broken-database.ts';
import { pagesWithPanel, scriptedPages } from './panel.ts';

const site = builtSite();

const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};
const lab: BrowserContextOptions = { viewport: { width: 1366, height: 625 } };

type Condition = {
  name: string;
  size: BrowserContextOptions;
  script: boolean;
  before?: (page: Page) => Promise<unknown>;
};
const conditions: Condition[] = [
  { name: 'no profile, at a lab’s PC', size: lab, script: true },
  {
    name: 'a database that refuses, on a phone',
    size: phone,
    script: true,
    before: (page) => page.addInitScript(openingThrows),
  },
  {
    name: 'a database that never answers, and no other script',
    size: lab,
    script: true,
    before: async (page) => {
      await page.addInitScript(openingHangs);
      await page.route('**/*.js', (route) => route.abort());
    },
  },
  { name: 'script off, on a phone', size: phone, script: false },
];

type Seen = {
  number: boolean;
  sentence: boolean;
  /** The one that is read first. */ first: 'number' | 'person' | 'none';
};

async function newTab({ size, script, before }: Condition): Promise<Page> {
  const page = await (
    await site.browser.newContext({ ...size, javaScriptEnabled: script })
  ).newPage();
  await before?.(page);
  return page;
}

/** Presses “Cần giúp?” and returns what is on the screen, and in which order it is read. */
async function press(
  page: Page,
  siteUrl: string,
  path: string,
  { size, script }: Condition,
): Promise<Seen> {
  await page.goto(siteUrl + path, { waitUntil: 'domcontentloaded' });
  await page.locator('header [data-help]').click();
  const there = page.locator(script ? 'dialog#help[open]' : 'main');
  const number = there.locator(`a[href="tel:${numbers.get('111')}"]`).first();
  const sentence = there.locator('p', { hasText: '?”' }).first();
  await until('the panel', () => number.isVisible());
  const inSight = async (part: typeof number) => {
    const box = await part.boundingBox();
    return box !== null && box.y >= 0 && box.y + Math.min(box.height, 60) <= size.viewport!.height;
  };
  const isBefore = script
    ? await page.evaluate(
        (href) => {
          const panel = document.querySelector('dialog#help')!;
          const [call, person] = [
            panel.querySelector(`a[href="${href}"]`)!,
            [...panel.querySelectorAll('p')].find((paragraph) =>
              /[?]”/.test(paragraph.textContent!),
            )!,
          ];
          return Boolean(call.compareDocumentPosition(person) & Node.DOCUMENT_POSITION_FOLLOWING);
        },
        `tel:${numbers.get('111')}`,
      )
    : null;
  return {
    number: await inSight(number),
    sentence: await inSight(sentence),
    first: isBefore === null ? 'none' : isBefore ? 'number' : 'person',
  };
}

describe.each(conditions)('with $name', (condition) => {
  const first = !condition.script ? 'none' : condition.size === phone ? 'number' : 'person';
  // In `npm test` half of the conditions for each page, in turns; in `prove` all of them for every
  // page.
  const mine = pagesWithPanel
    .filter((path) => isChanged(path) || scriptedPages.includes(path))
    .filter((_, at) => isEvery || (at + conditions.indexOf(condition)) % 2 === 0);
  // One tab for all pages of a condition: a new tab costs more than a page.
  let tab: Page;
  beforeAll(async () => {
    tab = await newTab(condition);
  });
  afterAll(() => tab.context().close());
  test.each(mine)('on /%s', async (path) =>
    expect(await press(tab, site.url, path, condition)).toEqual({
      number: true,
      sentence: true,
      first,
    }),
  );
});

test('fails if a phone gets the order of a PC', { tags: ['control'] }, async () => {
  const broken = await siteWithScript(
    "const media = matchMedia; window.matchMedia = (query) => media.call(window, query.replace('(hover)', '(width)'));",
  );
  expect(
    (await press(await newTab(conditions[1]!), broken.url, 'about/', conditions[1]!)).first,
  ).toBe('person');
  await broken.close();
});

test('fails if the panel waits for the late script', { tags: ['control'] }, async () => {
  const broken = await editedSite((text, path) =>
    path.endsWith('.html')
      ? text
          .replaceAll('<dialog class="help-panel"', '<div class="help-panel" hidden')
          .replaceAll('</dialog>', '</div>')
      : text,
  );
  await expect(
    press(await newTab(conditions[2]!), broken.url, 'about/', conditions[2]!),
  ).rejects.toThrow();
  await broken.close();
});
