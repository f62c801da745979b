import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { distFolder, siteServer } from '../browser/site-server.ts';
import { aliases } from '#core/site/aliases.ts';
import { rowId, type SkillMap } from '#curriculum/skill-map.ts';
import { interpolate } from '#core/text/messages.ts';
import { learn } from '#site/pupil/messages/learn.ts';
import { site as siteWords } from '#site/shared/messages/site.ts';
import { parse } from 'yaml';
import { editedSite } from '../browser/edited-site.ts';

let browser: Launched;
let site: Awaited<ReturnType<typeof siteServer>>;
beforeAll(async () => {
  [browser, site] = [await launchChromium(), await siteServer()];
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const bands = ['lop-1-3', 'lop-4-5', 'lop-6-9', 'lop-10-12'];
const isWritten = (lesson: string): boolean => existsSync(`content/lessons/${lesson}/vi.mdx`);
const modules = readdirSync('content/modules')
  .filter((file) => file.endsWith('.yaml'))
  .map(
    (file) =>
      parse(readFileSync(`content/modules/${file}`, 'utf8')) as {
        grades: number[];
        lessons: string[];
      },
  );
/** Grades with open modules: today no band has only openers. */
const openGrades = new Set(
  modules.filter(({ lessons }) => lessons.some(isWritten)).flatMap(({ grades }) => grades),
);
const html = (path: string): string => readFileSync(join(distFolder, path, 'index.html'), 'utf8');
const map = JSON.parse(readFileSync(join(distFolder, 'skills/maps.json'), 'utf8')) as SkillMap & {
  frameworks: { tt02: { checked: string }; notes: unknown[] };
};
const csv = (file: string): string => readFileSync(join(distFolder, 'skills', file), 'utf8');

async function visit<T>(path: string, see: (page: Page) => Promise<T>, at = site.url): Promise<T> {
  const context = await browser.browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(`${at}${path}`);
  const seen = await see(page);
  await context.close();
  return seen;
}

describe('the pages of the whole map', () => {
  it.each([
    'skills/',
    'skills/maps/',
    'learn/',
    ...bands.flatMap((band) => [`learn/${band}/`, `skills/${band}/`]),
  ])('/%s exists', (path) => {
    expect(existsSync(join(distFolder, path, 'index.html'))).toBe(true);
  });

  it('the start page links each of twelve grades, and each target exists', async () => {
    const links = await visit('', (page) =>
      page
        .locator('.grades a')
        .evaluateAll((all) => all.map((link) => (link as unknown as { href: string }).href)),
    );
    expect(links).toHaveLength(12);
    for (const link of links) {
      const { pathname, hash } = new URL(link);
      expect(html(pathname)).toContain(`id="${hash.slice(1)}"`);
    }
  });

  /**
   * Returns the grades whose link on the start page disagrees with the content: something to open,
   * or “đang soạn”.
   */
  const wrongGrades = async (page: Page): Promise<number[]> => {
    const said = await page.locator('.grades a').evaluateAll((all) =>
      all.map((element) => ({
        label: element.getAttribute('aria-label')!,
        looks: getComputedStyle(element).borderTopStyle,
      })),
    );
    return said.flatMap(({ label, looks }, at) => {
      const isSaidOpen = label === interpolate(siteWords.vi.grade, { n: at + 1 });
      const isSaidSoon = label === interpolate(learn.vi.gradeSoon, { n: at + 1 });
      return (
        openGrades.has(at + 1) ? isSaidOpen && looks === 'solid' : isSaidSoon && looks === 'dashed'
      )
        ? []
        : [at + 1];
    });
  };

  it('the start page shows before the press which grades have something to open: in words, and by a dashed line', async () => {
    expect(openGrades.size).toBeGreaterThan(3);
    expect(await visit('', wrongGrades)).toEqual([]);
  });

  it(
    'red if a grade looks different from its state, and if its label does',
    { tags: ['control'] },
    async () => {
      const [open] = openGrades;
      const label = (words: string): string => `aria-label="${interpolate(words, { n: open! })}"`;
      const looks = await editedSite((text, path) =>
        path === 'index.html'
          ? text.replace(
              new RegExp(`(<a class="button)("[^>]*${label(siteWords.vi.grade)})`),
              '$1 soon$2',
            )
          : text,
      );
      expect(await visit('', wrongGrades, looks.url)).toEqual([open]);
      await looks.close();
      const called = await editedSite((text, path) =>
        path === 'index.html'
          ? text.replace(label(siteWords.vi.grade), label(learn.vi.gradeSoon))
          : text,
      );
      expect(await visit('', wrongGrades, called.url)).toEqual([open]);
      await called.close();
    },
  );

  /** Returns lesson rows that say “đang soạn” and are links, or are neither. */
  const rowsOf = (page: Page) =>
    page.locator('.village .stop, .case-topic li').evaluateAll((all) =>
      all.map((element) => ({
        link:
          (
            element as unknown as { querySelector(q: string): { href: string } | null }
          ).querySelector('a')?.href ?? null,
        text: element.textContent ?? '',
      })),
    );
  const wrong = (rows: { link: string | null; text: string }[]) =>
    rows.filter(({ link, text }) => (link === null) !== text.includes(learn.vi.soon));

  it.each(bands)(
    'the list of %s has each lesson of the map, and only those with a text are links',
    async (band) => {
      const rows = await visit(`learn/${band}/`, rowsOf);
      const lessons = map.lessons.filter((lesson) => lesson.band === band);
      expect(rows).toHaveLength(lessons.length);
      expect(rows.length).toBeGreaterThanOrEqual(12);
      expect(rows.filter(({ link }) => link).length).toBe(
        lessons.filter(({ hasText }) => hasText).length,
      );
      expect(wrong(rows)).toEqual([]);
      for (const { link } of rows)
        if (link)
          expect(existsSync(join(distFolder, new URL(link).pathname, 'index.html'))).toBe(true);
    },
  );

  it('a draft made into a link, and a lesson without its link, are detected', async () => {
    // A complete band has no draft left, so one of its links is made to say “đang soạn”.
    const rows = await visit('learn/lop-4-5/', async (page) => {
      await page.evaluate(
        `const [one, other] = document.querySelectorAll('.village .stop, .case-topic li'); one.querySelector('a').append('${learn.vi.soon}'); for (const link of other.querySelectorAll('a')) link.outerHTML = '<p>1</p>'`,
      );
      return rowsOf(page);
    });
    expect(wrong(rows)).toHaveLength(2);
  });

  it('the skills page has all 96 statements', () =>
    expect(
      map.statements.filter(({ id }) => !html('skills').includes(`id="${rowId(id)}"`)),
    ).toEqual([]));

  it('the maps page states which sources were not read, and why four competences have no lesson', () => {
    expect(html('skills/maps').match(/⚠/g)!.length).toBeGreaterThanOrEqual(5);
    for (const { code, notCovered } of map.tt02)
      if (notCovered)
        expect(
          html('skills/maps')
            .split(`id="${rowId(code)}"`)[1]!
            .split('</tr>')[0],
        ).toContain(notCovered.vi);
  });
});

describe('short addresses', () => {
  it.each(Object.entries(aliases))(
    '/%s/ leads to /%s without a server’s help, and is marked noindex',
    (alias, to) => {
      expect(html(alias)).toContain(`0;url=../${to}`);
      expect(html(alias)).toContain(`href="../${to}"`);
      expect(html(alias)).toContain('noindex');
      expect(readFileSync(join(distFolder, 'sitemap.xml'), 'utf8')).not.toContain(`/${alias}/`);
    },
  );
});

describe('downloads', () => {
  it('the JSON has the whole map, and states that no original was read', () => {
    expect([
      map.lessons.length,
      map.statements.length,
      map.tt02.length,
      map.frameworks.tt02.checked,
    ]).toEqual([49, 96, 24, 'copy']);
  });

  it.each(['tt02.csv', 'gdpt2018.csv', 'ai2422.csv'])(
    '%s begins with a BOM and has rows of one length',
    (file) => {
      const rows = csv(file)
        .slice(1)
        .trimEnd()
        .split('\r\n')
        .map((row) => row.match(/"(?:[^"]|"")*"/g)!.length);
      expect(csv(file).charCodeAt(0)).toBe(0xfeff);
      expect(new Set(rows).size).toBe(1);
      expect(csv(file)).not.toMatch(/(^|,|\n)"[=+@-]/);
    },
  );

  it('the tables have each lesson of the JSON under each of its codes', () => {
    const lost = (file: string, codes: (lesson: SkillMap['lessons'][number]) => string[]) =>
      map.lessons.flatMap((lesson) =>
        codes(lesson)
          .filter(
            (code) =>
              !csv(file)
                .split('\r\n')
                .some((row) => row.startsWith(`"${code}",`) && row.includes(`"${lesson.id}"`)),
          )
          .map((code) => `${lesson.id} ${code}`),
      );
    expect(lost('tt02.csv', ({ tt02 }) => tt02)).toEqual([]);
    expect(lost('gdpt2018.csv', ({ gdpt2018 }) => gdpt2018)).toEqual([]);
    expect(lost('tt02.csv', () => ['9.9'])).toHaveLength(49);
  });
});

describe('a poster', () => {
  const sides = async (page: Page, format: string): Promise<number> =>
    (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;

  it.each(bands.flatMap((band) => ['A4', 'A3'].map((format) => ({ band, format }))))(
    'of $band fills one side of $format',
    async ({ band, format }) => {
      expect(await visit(`skills/${band}/`, (page) => sides(page, format))).toBe(1);
    },
  );

  it('has two sides with letters a quarter larger: the count can fail', async () => {
    const counted = await visit('skills/lop-4-5/', async (page) => {
      await page.evaluate(
        "const css = new CSSStyleSheet(); css.replaceSync('@media print{.poster.poster{font-size:2.5vw}}'); document.adoptedStyleSheets = [css]",
      );
      return sides(page, 'A4');
    });
    expect(counted).toBe(2);
  });
});
