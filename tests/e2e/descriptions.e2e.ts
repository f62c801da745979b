/**
 * Every page has a description in its head, shown by a search or in a chat. That of a sensitive
 * lesson reveals nothing, and is the same for its two ways.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { distFolder } from '../browser/site-server.ts';
import { attributeOf, elementsOf } from '#delivery/build/html.ts';

/** Maximum length shown by a search. */
const MAX_LENGTH = 160;

type Said = { page: string; description: string | null };

function said(page: string, html: string): Said {
  const meta = elementsOf(html).find(
    (element) => element.tagName === 'meta' && attributeOf(element, 'name') === 'description',
  );
  return { page, description: meta ? attributeOf(meta, 'content') : null };
}

const pages = readdirSync(distFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map(
    (file) => [file.replaceAll('\\', '/'), readFileSync(join(distFolder, file), 'utf8')] as const,
  );
const all = pages.map(([page, html]) => said(page, html));

const faultsIn = (pagesSaid: readonly Said[]): string[] =>
  pagesSaid.flatMap(({ page, description }) => {
    if (!description?.trim()) return [`${page}: none`];
    if (/\{\w+\}|undefined/.test(description)) return [`${page}: a place left open`];
    return [...description].length > MAX_LENGTH
      ? [`${page}: ${[...description].length} characters`]
      : [];
  });

test('every page has one, no longer than a search shows', () => {
  console.log(
    `${all.length} pages, longest ${Math.max(...all.map(({ description }) => description?.length ?? 0))}`,
  );
  expect(all.length).toBeGreaterThan(300);
  expect(faultsIn(all)).toEqual([]);
});

const iconless = (all: readonly (readonly [string, string])[]): string[] =>
  all
    .filter(
      ([, html]) =>
        !elementsOf(html).some(
          (element) => element.tagName === 'link' && attributeOf(element, 'rel') === 'icon',
        ),
    )
    .map(([page]) => page);

test('every page links its icon: without a link a browser requests a missing file from the server', () => {
  expect(iconless(pages)).toEqual([]);
  const [page, html] = pages.find(([file]) => file === 'bang-cuu-chuong/index.html')!;
  expect(iconless([[page, html.replace(/<link rel="icon"[^>]*>/, '')]])).toEqual([page]);
});

describe('sensitive lessons', () => {
  const quiet = pages
    .filter(([page, html]) => /^(en\/)?lessons\//.test(page) && /<html[^>]* data-quiet=/.test(html))
    .map(([page, html]) => ({ ...said(page, html), title: /<title>([^<]*)/.exec(html)![1]! }));

  test('have the same sentence in each language and age, for both ways', () => {
    expect(quiet.length).toBeGreaterThanOrEqual(16);
    // Per lesson: one sentence. In total: at most those of four ages in two languages.
    const lessons = Map.groupBy(quiet, ({ page }) => page.replace(/(\/2)?\/index\.html$/, ''));
    for (const [lesson, ways] of lessons)
      expect(new Set(ways.map(({ description }) => description)).size, lesson).toBe(1);
    expect(new Set(quiet.map(({ description }) => description)).size).toBeLessThanOrEqual(8);
  });

  test('reveal nothing, not even by their neutral title', () => {
    expect(quiet.filter(({ description, title }) => description!.includes(title))).toEqual([]);
  });
});

test('/info/ does not mention help, numbers or harm', () => {
  const info = all.find(({ page }) => page === 'info/index.html')!;
  expect(info.description).not.toMatch(/giúp|gọi|số|111|báo|hại|an toàn|lo/i);
});

test(
  'red for a page without one, one too long, one with an unfilled placeholder',
  { tags: ['control'] },
  () => {
    const [page, html] = pages.find(([file]) => file === 'teachers/index.html')!;
    const put = (content: string) =>
      said(page, html.replace(/(name="description" content=")[^"]*/, `$1${content}`));
    expect(faultsIn([said(page, html.replace(/<meta name="description"[^>]*>/, ''))])).toEqual([
      `${page}: none`,
    ]);
    expect(faultsIn([put('a'.repeat(161))])).toEqual([`${page}: 161 characters`]);
    expect(faultsIn([put('Kế hoạch của {lesson}')])).toEqual([`${page}: a place left open`]);
  },
);
