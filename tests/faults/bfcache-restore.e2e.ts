// “Back” restores a page from the back-forward cache: for the same pupil unchanged, for the next
// one without the earlier input.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import type { Served } from '#delivery/serve/serve.ts';
import { siteWithScript } from '../browser/broken-page.ts';
import { lookOn } from '../browser/waits.ts';
import { launchWholeChromium, type Launched } from '../browser/launch.ts';
import { keptSamplesSite } from '../browser/kept-samples.ts';
import { answerAll, samplePath } from './answering.ts';
import { settled, until } from './lab.ts';
import { readStored } from './stored.ts';

let site: Served;
let chromium: Launched;
beforeAll(async () => {
  [site, chromium] = await Promise.all([
    keptSamplesSite(),
    launchWholeChromium({ without: ['--disable-back-forward-cache'] }),
  ]);
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

type Marked = { mark?: number };

/**
 * Opens a page, acts on it, goes to another, runs `meanwhile` there, and comes back. The mark
 * distinguishes a restored page from a reloaded one.
 */
async function goAndComeBack(
  at: Served,
  path: string,
  before: (page: Page) => Promise<void>,
  meanwhile = (): void => {},
): Promise<{ page: Page; isAnew: boolean }> {
  const page = await (await chromium.browser.newContext()).newPage();
  await page.goto(at.url + path);
  await settledHere(page);
  await before(page);
  await page.evaluate(() => {
    (window as Marked).mark = 1;
  });
  await page.goto(`${at.url}info/`);
  await page.evaluate(meanwhile);
  // Playwright's own goBack waits for a load event, which a restored page does not fire.
  await page.evaluate(() => history.back()).catch(() => undefined);
  await until(() =>
    page.evaluate((address) => location.href.startsWith(address), at.url + path).catch(() => false),
  );
  // A reload happens a moment after the page was restored.
  await lookOn(page, 1000);
  await settledHere(page);
  return { page, isAnew: !(await page.evaluate(() => (window as Marked).mark)) };
}

/** Waits for hydration, and for late parts. */
async function settledHere(page: Page): Promise<void> {
  await page.locator('[data-activity]:not([data-awake])').first().waitFor({ state: 'detached' });
  await settled(page);
}

const another = (): void => localStorage.setItem('elm:who', 'another');

/** Returns what is ticked, answered or hidden on the page. */
const left = (page: Page): Promise<{ ticked: number; remarks: number; isHidden: boolean }> =>
  page.evaluate(() => ({
    ticked: document.querySelectorAll('input:checked').length,
    remarks: document.querySelectorAll('.remark').length,
    isHidden: document.body.style.visibility === 'hidden',
  }));

test('for the same pupil the page is unchanged and continues to store answers', async () => {
  const { page, isAnew } = await goAndComeBack(site, samplePath, (opened) => answerAll(opened, 1));
  expect(isAnew).toBe(false);
  await answerAll(page, 1, 1);
  const { attempts } = await readStored(page);
  expect(attempts.map(({ seq }) => seq)).toEqual([1, 2]);
  expect(attempts[1]!.profile).toBe(attempts[0]!.profile);
  await page.context().close();
});

test('for another active pupil the page reloads, and stores her answers as hers', async () => {
  const { page, isAnew } = await goAndComeBack(
    site,
    samplePath,
    (opened) => answerAll(opened, 1),
    another,
  );
  expect(isAnew).toBe(true);
  expect(await left(page)).toEqual({ ticked: 0, remarks: 0, isHidden: false });
  await answerAll(page, 1, 1);
  const { attempts } = await readStored(page);
  expect(attempts.map(({ seq }) => seq)).toEqual([1, 2]);
  expect(attempts[1]!.profile).toBe('another');
  await page.context().close();
});

const tickOne =
  (step: number, control: string) =>
  async (page: Page): Promise<void> => {
    await page.evaluate((to) => void (location.hash = `#b${to}`), step);
    await page.locator(`#b${step} ${control}`).first().click();
    await until(async () => (await page.locator(`#b${step} input:checked`).count()) === 1);
  };
/** A sensitive lesson's own question; the people of the help map. */
const privateOnes = [
  ['a sensitive lesson', 'lessons/blurred-card/', 6, 'label.option'],
  ['the map of whom one trusts', 'lessons/help-map/', 9, 'label.chip'],
] as const;

describe.each(privateOnes)('%s', (_, path, step, control) => {
  test('comes back without earlier input for any active pupil', async () => {
    const { page, isAnew } = await goAndComeBack(site, path, tickOne(step, control));
    expect(isAnew).toBe(true);
    expect(await left(page)).toEqual({ ticked: 0, remarks: 0, isHidden: false });
    await page.context().close();
  });
});

test(
  'red when pages are never reloaded: ticks and people are still there',
  { tags: ['control'] },
  async () => {
    const lax = await siteWithScript(
      "addEventListener('pageshow', (event) => event.stopImmediatePropagation(), true); Object.defineProperty(window, 'onunload', { set: () => {} });",
    );
    for (const [, path, step, control] of privateOnes) {
      const { page, isAnew } = await goAndComeBack(lax, path, tickOne(step, control));
      expect(isAnew).toBe(false);
      // It is still hidden: nothing flashes up before the reload.
      expect(await left(page)).toEqual({ ticked: 1, remarks: 0, isHidden: true });
      await page.context().close();
    }
    await lax.close();
  },
);
