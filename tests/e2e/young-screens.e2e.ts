/**
 * The screens of grades 1–5 need no scrolling before a pupil can act: everything to press is on the
 * screen, and nothing is under the bar, with audio buttons and “Không phải em” shown.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { BookLesson } from '#core/progress/portfolio.ts';
import { interpolate } from '#core/text/messages.ts';
import { cards } from '#site/pupil/messages/cards.ts';
import { learn } from '#site/pupil/messages/learn.ts';
import { builtSite, type SiteAddress } from '../browser/built-site.ts';
import { editedSite, withoutPolicy } from '../browser/edited-site.ts';
import { distFolder } from '../browser/site-server.ts';
import { isEvery } from '../browser/tier.ts';
import { seedWork } from './walk/seed-work.ts';

const site = builtSite();
const sizes = [
  { width: 1366, height: 633 },
  { width: 360, height: 740 },
];
const { lessons } = JSON.parse(readFileSync(join(distFolder, 'items/book.json'), 'utf8')) as {
  lessons: BookLesson[];
};
const young = lessons.filter(({ isStamped }) => isStamped);
const pageOf = (id: string): string =>
  readFileSync(join(distFolder, 'lessons', id, 'index.html'), 'utf8');
const stepsOf = (id: string): number => pageOf(id).split('<section').length - 1;

/**
 * On the page: returns what is wrong with the shown step as sentences. `within`: the parts that must
 * be whole between the header and the bar.
 */
const faultsHere = (within: string): string[] => {
  const step = [...document.querySelectorAll<HTMLElement>('.step')].find(
    (element) => element.getClientRects().length > 0,
  )!;
  const top = document.querySelector('.top')!.getBoundingClientRect().bottom;
  const bar = [...step.querySelectorAll('.bar')].find(
    (element) => element.getClientRects().length > 0,
  )!;
  const line = bar.getBoundingClientRect().top;
  const faults: string[] = [];
  for (const thing of step.querySelectorAll<HTMLElement>(within)) {
    const box = thing.getBoundingClientRect();
    if (box.width === 0 || bar.contains(thing)) continue;
    const name = `${thing.tagName} ${thing.textContent!.trim().slice(0, 30)}`;
    if (box.bottom > line + 1)
      faults.push(`${name}: ${Math.round(box.bottom - line)} px under the bar`);
    if (box.top < top - 1) faults.push(`${name}: ${Math.round(top - box.top)} px under the header`);
  }
  for (const thing of bar.children) {
    const { left, right, bottom } = thing.getBoundingClientRect();
    if (left < 0 || right > innerWidth || bottom > innerHeight + 1)
      faults.push(`${thing.textContent!.trim()}: not whole in the bar`);
  }
  const who = document.querySelector('.who')?.getBoundingClientRect();
  if (!who || who.height === 0 || who.top < 0) faults.push('“Không phải em” is not shown');
  if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
  return faults;
};

/** Opens a tab of a pupil who has done these lessons. */
async function tabOf(
  viewport: { width: number; height: number },
  done: readonly BookLesson[],
  at: SiteAddress = site,
): Promise<Page> {
  const context = await site.browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(`${at.url}learn/lop-4-5/`);
  await page.waitForFunction(() => localStorage.getItem('elm:kept') !== null);
  await page.evaluate(seedWork, { done: [...done] });
  return page;
}

describe('the end of a lesson', () => {
  const parts = '.end-young :is(h2, p, blockquote, a, button), .end-young .plate';
  // In `prove` every lesson; otherwise the longest of each band and a sensitive one.
  const few = ['five-trusted-people', 'healthy-eyes', 'game-friend', 'free-gift', 'blurred-card'];
  const ids = readdirSync(join(distFolder, 'lessons')).filter(
    (id) => pageOf(id).includes('young-end') && (isEvery || few.includes(id)),
  );

  async function endFaults(
    viewport: { width: number; height: number },
    at: SiteAddress = site,
  ): Promise<string[]> {
    const page = await tabOf(viewport, young, at);
    const faults: string[] = [];
    for (const id of ids) {
      await page.goto('about:blank');
      await page.goto(`${at.url}lessons/${id}/#b${stepsOf(id)}`, { waitUntil: 'networkidle' });
      await page.locator('.end-acts').first().waitFor();
      faults.push(...(await page.evaluate(faultsHere, parts)).map((fault) => `${id}: ${fault}`));
    }
    await page.context().close();
    return faults;
  }

  test.each(sizes)('is whole on $width × $height', async (size) => {
    expect(ids.length).toBeGreaterThanOrEqual(few.length);
    expect(await endFaults(size)).toEqual([]);
  });

  test.each(sizes)('stays whole once the work is kept, $width × $height', async (size) => {
    const page = await tabOf(size, young);
    await page.goto(`${site.url}lessons/kind-words/#b${stepsOf('kind-words')}`);
    const offer = page.locator('.end-acts .keep');
    const name = (await offer.innerText()).replace(interpolate(cards.vi.keepOn, { name: '' }), '');
    await offer.click();
    await page.getByText(interpolate(cards.vi.kept, { name: name.trim() })).waitFor();
    expect(await page.evaluate(faultsHere, parts)).toEqual([]);
    // The name can be changed.
    await page.getByRole('button', { name: cards.vi.rename }).click();
    await page.getByRole('radio', { name: cards.vi.pictures.trau, exact: true }).check();
    const other = `${cards.vi.pictures.trau} ${cards.vi.words[1]}`;
    await page.getByRole('radio', { name: other, exact: true }).check();
    await page.getByRole('button', { name: cards.vi.make }).click();
    await page.getByText(interpolate(cards.vi.kept, { name: other })).waitFor();
    await page.context().close();
  });

  test('red if it is taller', { tags: ['control'] }, async () => {
    const edited = await editedSite((text) =>
      withoutPolicy(text).replace(
        '</head>',
        '<style>.end-say{padding-top:200px!important}</style></head>',
      ),
    );
    expect(await endFaults(sizes[1]!, edited)).not.toEqual([]);
    await edited.close();
  });
});

describe('the page of a grade', () => {
  /** On the page: the main buttons that are shown, and those not whole on the first screen. */
  const mainHere = (): { texts: string[]; below: string[] } => {
    const shown = [...document.querySelectorAll<HTMLElement>('.button.main')].filter(
      (button) => button.getClientRects().length > 0,
    );
    const nameOf = (button: HTMLElement): string => button.textContent!.trim();
    return {
      texts: shown.map(nameOf),
      below: shown
        .filter((button) => button.getBoundingClientRect().bottom > innerHeight)
        .map(nameOf),
    };
  };
  const gradesShown = (page: Page): Promise<string[]> =>
    page
      .locator('.grade')
      .evaluateAll((all) =>
        all.filter((grade) => grade.getClientRects().length > 0).map(({ id }) => id),
      );

  test.each(sizes)('has one grade and one “Bắt đầu”, $width × $height', async (size) => {
    const page = await site.browser.newPage({ viewport: size });
    for (const [path, grade] of [
      ['learn/lop-1-3/', 'lop-1'],
      ['learn/lop-1-3/#lop-2', 'lop-2'],
      ['learn/lop-1-3/#happy-healthy-creative', 'lop-3'],
      ['learn/lop-4-5/#lop-5', 'lop-5'],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(site.url + path, { waitUntil: 'networkidle' });
      expect(await gradesShown(page), path).toEqual([grade]);
      expect(await page.evaluate(mainHere), path).toEqual({ texts: [learn.vi.start], below: [] });
    }
    await page.close();
  });

  test.each(sizes)('leads with the lesson to continue, $width × $height', async (size) => {
    const done = young.filter(({ lesson }) => lesson === 'kind-words');
    const page = await tabOf(size, done);
    await page.goto(`${site.url}learn/lop-1-3/`, { waitUntil: 'networkidle' });
    await page.locator('.stop.current').waitFor();
    expect(await gradesShown(page)).toEqual(['lop-2']);
    expect(await page.evaluate(mainHere)).toEqual({ texts: [cards.vi.goOn], below: [] });
    // Another grade is one press away, and names the lesson to continue.
    await page.locator('.grade-line nav a').first().click();
    await page.locator('.go-on').waitFor();
    expect(await gradesShown(page)).toEqual(['lop-1']);
    for (const seat of await page.locator('.chairs button').all())
      expect((await seat.boundingBox())!.height).toBeGreaterThanOrEqual(64);
    const tops = await page
      .locator('.chairs button')
      .evaluateAll((all) => all.map((button) => Math.round(button.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
    await page.context().close();
  });

  test('shows every grade without script', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}learn/lop-1-3/`);
    expect(await gradesShown(page)).toEqual(['lop-1', 'lop-2', 'lop-3']);
    await context.close();
  });

  test('the portfolio shows the next lesson beside its only page', async () => {
    const page = await tabOf(
      sizes[0]!,
      young.filter(({ lesson }) => lesson === 'kind-words'),
    );
    await page.goto(`${site.url}me/`);
    await page.locator('.page.next a[href$="lessons/teased-friend/"]').waitFor();
    await page.context().close();
  });
});
