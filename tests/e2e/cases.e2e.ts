/**
 * The index from grade 6: a chosen grade shows its own cases only, each with its picture; “Học
 * tiếp” is one and right; without script all are there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { BookLesson } from '#core/progress/portfolio.ts';
import { interpolate } from '#core/text/messages.ts';
import { learn } from '#site/pupil/messages/learn.ts';
import { axeFaults } from '../a11y/axe.ts';
import { builtSite, type SiteAddress } from '../browser/built-site.ts';
import { editedSite } from '../browser/edited-site.ts';
import { distFolder } from '../browser/site-server.ts';
import { newPupil, type Pupil } from './walk/pupil.ts';
import { seedWork } from './walk/seed-work.ts';

type Module = { band: string; grades: number[]; lessons: string[] };
const modules = readdirSync('content/modules')
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => parse(readFileSync(`content/modules/${file}`, 'utf8')) as Module);
const bands = ['lop-6-9', 'lop-10-12'];
const grades = bands.flatMap((band) =>
  [...new Set(modules.filter((of) => of.band === band).flatMap((of) => of.grades))].map(
    (grade) => [band, grade] as const,
  ),
);
const lessonsOf = (band: string, grade?: number): string[] =>
  modules
    .filter((of) => of.band === band && (grade === undefined || of.grades.includes(grade)))
    .flatMap((of) => of.lessons)
    .sort();

const site = builtSite();
let pupil: Pupil;
beforeEach(async () => {
  pupil = await newPupil(site.browser, site.url);
});
afterEach(() => pupil.close());

/** Returns the lessons whose case is on the screen. */
const shownCases = (page: Page): Promise<string[]> =>
  page
    .locator('.case-topic li > a')
    .filter({ visible: true })
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')!.match(/lessons\/([^/]+)\//)![1]!).sort(),
    );

const open = async (page: Page, path: string, from: SiteAddress = site): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(from.url + path);
};

describe.each([
  ['with script', true],
  ['without script', false],
])('%s', (_, javaScriptEnabled) => {
  let reader: Pupil;
  beforeEach(async () => {
    reader = await newPupil(site.browser, site.url, { javaScriptEnabled });
  });
  afterEach(() => reader.close());

  test.each(bands)('%s lists all its lessons', async (band) => {
    await open(reader.page, `learn/${band}/`);
    const cases = await shownCases(reader.page);
    expect(cases).toEqual(lessonsOf(band));
    expect(cases.filter((id) => !existsSync(join(distFolder, 'lessons', id)))).toEqual([]);
  });

  test.each(grades)('%s, grade %i shows its own lessons, and all again', async (band, grade) => {
    await open(reader.page, `learn/${band}/#lop-${grade}`);
    expect(await shownCases(reader.page)).toEqual(lessonsOf(band, grade));
    await reader.page.getByRole('link', { name: learn.vi.allGrades, exact: true }).click();
    await expect.poll(() => shownCases(reader.page)).toEqual(lessonsOf(band));
  });
});

test('red if the topics of other grades are not hidden', { tags: ['control'] }, async () => {
  const copy = await editedSite((text, path) =>
    path === 'learn/lop-6-9/index.html' ? text.replaceAll('display:none}', '}') : text,
  );
  await open(pupil.page, 'learn/lop-6-9/#lop-9', copy);
  expect(await shownCases(pupil.page)).not.toEqual(lessonsOf('lop-6-9', 9));
  await copy.close();
});

test.each(bands)('each case of %s has its own object, hidden from readers', async (band) => {
  await open(pupil.page, `learn/${band}/`);
  const thumbs = pupil.page.locator('.case-topic li > img.thumb');
  for (const thumb of await thumbs.all()) await thumb.scrollIntoViewIfNeeded();
  const drawn = () =>
    thumbs.evaluateAll((all) =>
      (all as unknown as { src: string; alt: string; naturalWidth: number }[]).map(
        ({ src, alt, naturalWidth }) => ({ src, alt, isDrawn: naturalWidth > 0 }),
      ),
    );
  await expect.poll(async () => (await drawn()).every(({ isDrawn }) => isDrawn)).toBe(true);
  const all = await drawn();
  expect(new Set(all.map(({ src }) => src)).size).toBe(lessonsOf(band).length);
  expect(all.filter(({ alt }) => alt !== '')).toEqual([]);
});

describe('for a pupil who has begun', () => {
  const { lessons } = JSON.parse(readFileSync(join(distFolder, 'items/book.json'), 'utf8')) as {
    lessons: BookLesson[];
  };
  const done = lessons.filter(({ lesson }) => lesson === 'right-door');
  beforeEach(async () => {
    await pupil.page.goto(`${site.url}learn/lop-6-9/`);
    await pupil.page.waitForFunction(() => localStorage.getItem('elm:kept') !== null);
    await pupil.page.evaluate(seedWork, { done, half: ['inbox-traps'] });
  });
  const goOn = () => pupil.page.locator('.go-on');
  const titleOf = (id: string) => lessons.find(({ lesson }) => lesson === id)!.title;

  test('“Học tiếp” is one and leads to the lesson in progress', async () => {
    await open(pupil.page, 'learn/lop-6-9/');
    await pupil.page.locator('.case-topic .current').waitFor();
    expect(await goOn().count()).toBe(1);
    expect(await goOn().textContent()).toBe(
      interpolate(learn.vi.goOn, { title: titleOf('inbox-traps') }),
    );
    expect(await goOn().getAttribute('href')).toContain('lessons/inbox-traps/');
    expect(await pupil.page.locator('main .button.main').count()).toBe(1);
    expect(await pupil.page.locator('.case-topic .state.done').count()).toBe(1);
    expect(await pupil.page.locator('.case-topic .state.started').count()).toBe(1);
    expect(await axeFaults(pupil.page)).toEqual([]);
  });

  test('a grade with nothing begun offers its first lesson', async () => {
    await open(pupil.page, 'learn/lop-6-9/#lop-9');
    await goOn().waitFor();
    expect(await goOn().textContent()).toBe(
      interpolate(learn.vi.begin, { title: titleOf('attention-feeds') }),
    );
  });

  test.each([
    [1366, 633],
    [360, 640],
  ])('nothing is under the header at %i × %i', async (width, height) => {
    await pupil.page.setViewportSize({ width, height });
    await open(pupil.page, 'learn/lop-6-9/#lop-7');
    await goOn().waitFor();
    const under = await pupil.page.evaluate(() => {
      const line = () => document.querySelector('.top .weave')!.getBoundingClientRect().bottom;
      const heading = document.querySelector('h1')!.getBoundingClientRect();
      const focusable = [...document.querySelectorAll<HTMLElement>('main a, main button')];
      // Upwards: a browser scrolls an element above the window to its upper edge.
      const hidden = focusable.reverse().filter((element) => {
        element.focus();
        return element.getClientRects().length > 0 && element.getBoundingClientRect().top < line();
      });
      return [
        ...(heading.top < line() ? ['h1'] : []),
        ...hidden.map(({ textContent }) => textContent),
      ];
    });
    expect(under).toEqual([]);
    expect(await pupil.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});
