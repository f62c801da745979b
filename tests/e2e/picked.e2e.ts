/**
 * A picked card: its text and “Em chọn” stay inside it, cover no audio button, and on a wide screen
 * it neither grows nor moves.
 */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { builtSite } from '../browser/built-site.ts';

const site = builtSite();

/**
 * A question of grades 1–3 with pictures and audio buttons; one of grades 6–9 whose answers are
 * addresses, each one long word.
 */
const questions = ['lessons/kind-words/#b8', 'lessons/kind-words/#b11', 'lessons/inbox-traps/#b8'];

/** On the page: returns the parts of the picked card beyond it or beyond the page. */
const faultsHere = (): string[] => {
  const card = document.querySelector(
    '.step:has(.option input:checked) .option:has(input:checked) > span',
  )!;
  const box = card.getBoundingClientRect();
  const words = document.createRange();
  words.selectNodeContents(card);
  const faults: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
  if (box.right > innerWidth) faults.push('the card goes beyond the page');
  if (card.scrollWidth > card.clientWidth + 1) faults.push('something stands beyond the card');
  if ([...words.getClientRects()].some(({ right }) => right > box.right))
    faults.push('words stand beyond the card');
  return faults;
};

async function faultsAt(path: string, width: number, css = ''): Promise<string[]> {
  const context = await site.browser.newContext({ viewport: { width, height: 768 } });
  const page: Page = await context.newPage();
  await page.goto(`${site.url}${path}`);
  const step = page.locator('.step').filter({ visible: true });
  await step.locator('[data-awake]').waitFor();
  // A constructed style sheet, which no policy refuses.
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
  const faults: string[] = [];
  for (const option of await step.locator('label.option').all()) {
    const before = await option.boundingBox();
    await option.click();
    faults.push(...(await page.evaluate(faultsHere)));
    const after = await option.boundingBox();
    if (width > 640 && Math.abs(after!.height - before!.height) > 1) faults.push('the card grows');
  }
  await context.close();
  return faults.map((fault) => `${path} ${width}: ${fault}`);
}

test.each(questions)('%s: whole at 320, 360 and 1366', { timeout: 60_000 }, async (path) => {
  const faults: string[] = [];
  for (const width of [320, 360, 1366]) faults.push(...(await faultsAt(path, width)));
  expect(faults).toEqual([]);
});

test('red if an address may not break', { tags: ['control'] }, async () => {
  const faults = await faultsAt(
    'lessons/inbox-traps/#b8',
    320,
    '.option>span{overflow-wrap:normal!important}',
  );
  expect(faults.join()).toMatch(/beyond|sideways/);
});

test(
  'red if “Em chọn” is beside the text of a card with a picture',
  { tags: ['control'] },
  async () => {
    const css = '.pictured .option input:checked+span::after{position:static!important}';
    expect((await faultsAt('lessons/kind-words/#b8', 320, css)).join()).toMatch(/beyond/);
  },
);
