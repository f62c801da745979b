/**
 * Booklets: every print of a module, or of a grade, once, in order, keys last; on paper each part
 * begins on a new side; for a grade a term can be printed separately.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { distFolder, siteServer } from '../browser/site-server.ts';
import { modulesInOrder } from '#curriculum/order.ts';
import { content } from '../content/real-content.ts';
import { attributeOf, elementsOf } from '#delivery/build/html.ts';
import { booklets } from '#site/teacher/messages/booklets.ts';
import { printed } from '../prints/layout.ts';

let browser: Launched;
let site: Awaited<ReturnType<typeof siteServer>>;
beforeAll(async () => {
  [browser, site] = [await launchChromium(), await siteServer()];
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const html = (path: string): string => readFileSync(join(distFolder, path, 'index.html'), 'utf8');
const folders = readdirSync(join(distFolder, 'teachers/booklets'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const isOfGrade = (name: string): boolean => /^lop-\d+$/.test(name);
const modules = folders.filter((name) => !isOfGrade(name));

/** Returns the questions a page prints, in order. */
const itemsIn = (text: string): string[] =>
  elementsOf(text).flatMap((element) => attributeOf(element, 'data-item') ?? []);
const partsIn = (text: string): string[] =>
  elementsOf(text).flatMap((element) => attributeOf(element, 'data-part') ?? []);

const lessonsOf = (module: string) =>
  content.modules[module]!.lessons.map((id) =>
    content.lessons.find((lesson) => lesson.id === id)!,
  ).filter((lesson) => lesson.in.length > 0);
/** Returns the lessons of a booklet's folder, in teaching order. */
const lessonsIn = (booklet: string) => {
  const grade = Number(/^lop-(\d+)$/.exec(booklet)?.[1] ?? 0);
  const modules = modulesInOrder(content).filter(({ id, grades }) =>
    grade ? grades.includes(grade) : id === booklet,
  );
  return modules.flatMap(({ id }) => lessonsOf(id));
};
const waysOf = (lesson: ReturnType<typeof lessonsOf>[number]): string[] =>
  lesson.in[0]!.other ? [lesson.id, `${lesson.id}/2`] : [lesson.id];

/** A two-sided sheet has both ways on one leaf. */
const papersOf = (lesson: ReturnType<typeof lessonsOf>[number]): string[] =>
  lesson.in[0]!.sheet ? [lesson.id] : waysOf(lesson);

/** Returns the questions of the single prints: worksheets lesson by lesson, then the keys. */
const itemsOfPrints = (module: string): string[] => {
  const lessons = lessonsIn(module);
  return [
    ...lessons.flatMap(papersOf).flatMap((way) => itemsIn(html(`teachers/worksheets/${way}`))),
    ...lessons.flatMap(waysOf).flatMap((way) => itemsIn(html(`teachers/keys/${way}`))),
  ];
};

it('there is one for each module that has a lesson', () =>
  expect([...modules].sort()).toEqual(
    Object.keys(content.modules)
      .filter((module) => lessonsOf(module).length > 0)
      .sort(),
  ));

it('there is one for each grade that has a lesson', () =>
  expect(folders.filter(isOfGrade).sort()).toEqual(
    [...new Set(modules.flatMap((module) => content.modules[module]!.grades))]
      .map((n) => `lop-${n}`)
      .sort(),
  ));

describe.each(folders)('%s', (module) => {
  const text = html(`teachers/booklets/${module}`);

  it('has each question of its worksheets and keys as in the single prints', () =>
    expect(itemsIn(text)).toEqual(itemsOfPrints(module)));

  it('has a plan a lesson, its papers and a key a way, each with an entry in the contents', () => {
    const lessons = lessonsIn(module);
    const papers = lessons.flatMap(papersOf);
    expect(partsIn(text)).toHaveLength(
      lessons.length + papers.length + lessons.flatMap(waysOf).length,
    );
    expect(text.split('class="face"').length - 1).toBe(
      2 * lessons.filter((lesson) => lesson.in[0]!.sheet).length,
    );
    const ids = partsIn(text).map((n) => `#phan-${n.replace('.', '-')}`);
    const linked = elementsOf(text)
      .filter(({ tagName }) => tagName === 'a')
      .map((element) => attributeOf(element, 'href') ?? '')
      .filter((href) => href.startsWith('#phan-'));
    expect(linked).toEqual(ids);
  });

  it('cuts nothing on paper, and begins each part on a new side', async () => {
    const context = await browser.browser.newContext();
    const page = await context.newPage();
    const path = `teachers/booklets/${module}/`;
    await page.goto(`${site.url}${path}`);
    const { faults } = await printed(page, { path, sort: 'booklet', sides: 0, papers: ['A4'] });
    const breaks = await page.evaluate(() =>
      [...document.querySelectorAll('[data-part]')].map(
        (part) => getComputedStyle(part).breakBefore,
      ),
    );
    await context.close();
    expect(faults).toEqual([]);
    expect(new Set(breaks)).toEqual(new Set(['page']));
  });
});

it('a booklet without its last key, or with a duplicate worksheet, is detected', () => {
  const [module] = modules;
  const text = html(`teachers/booklets/${module}`);
  const key = text.lastIndexOf('<section class="paper key');
  expect(key).toBeGreaterThan(0);
  expect(itemsIn(text.slice(0, key))).not.toEqual(itemsOfPrints(module!));
  const sheet = text.indexOf('<section class="paper worksheet');
  const twice =
    text.slice(0, sheet) +
    text.slice(sheet, text.indexOf('<section class="paper', sheet + 9)) +
    text.slice(sheet);
  expect(itemsIn(twice)).not.toEqual(itemsOfPrints(module!));
});

describe('a term of a class', () => {
  const words = booklets.choose;
  const [first] = lessonsIn('lop-6');
  const address = 'teachers/booklets/lop-6/';
  const visible = '[data-part]:not([hidden])';

  it('prints only the lessons that the teacher’s plan has in its weeks', async () => {
    const context = await browser.browser.newContext();
    const page = await context.newPage();
    const plan = { id: 'k', name: '6A', grade: 6, day: 2, isLastPeriod: false, homeDay: null };
    const kept = {
      version: 1,
      first: '2026-09-07',
      weeks: {},
      classes: [{ ...plan, placed: { [first!.id]: 3 } }],
    };
    await page.addInitScript(
      `localStorage.setItem('elm:year', ${JSON.stringify(JSON.stringify(kept))})`,
    );
    await page.goto(`${site.url}${address}`);
    const all = await page.locator(visible).count();
    const status = page.locator('[data-choose-parts] [role=status]');
    await expect
      .poll(async () => {
        await page.getByRole('button', { name: words.terms.first, exact: true }).click();
        return status.innerText();
      })
      .toContain('6A');
    const parts = await page
      .locator(visible)
      .evaluateAll((found) => found.map((part) => part.dataset['ofLesson']));
    expect(new Set(parts)).toEqual(new Set([first!.id]));
    expect(parts.length).toBeLessThan(all);
    const { faults, text } = await printed(page, {
      path: address,
      sort: 'booklet',
      sides: 0,
      papers: ['A4'],
    });
    expect(faults).toEqual([]);
    expect(text).toContain('6A');
    expect(text).not.toContain(words.title);
    const stored: unknown = await page.evaluate('Object.keys(localStorage).sort()');
    expect(stored).toContain('elm:year');
    await context.close();
  });

  it('without script prints the whole year, and offers no choice', async () => {
    const text = html(address);
    expect(partsIn(text).length).toBeGreaterThan(0);
    const context = await browser.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}${address}`);
    expect(await page.locator(visible).count()).toBe(partsIn(text).length);
    expect(await page.locator('[data-choose-parts]').isVisible()).toBe(false);
    await context.close();
  });
});
