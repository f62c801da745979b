import { expect, test } from 'vitest';
import { sitePage } from '../../../tests/site-page.ts';
import type { ModulePlace, SitePage } from '../../domain/site-page.ts';
import { editedPage } from '../../tools/build/edit-pages.ts';
import { markPlan } from './mark-step.ts';
import { UNNAMED, webPlan } from './web-pages.ts';

const page = (body: string) =>
  `<!doctype html><html lang="vi" data-base="../"><head><meta charset="utf-8"><style>a{}</style></head><body><header class="top"></header>${body}</body></html>`;
const learn = 'learn/lop-4-5/index.html';
const place = (module: string, id: string | null): ModulePlace => ({
  module,
  title: module,
  file: learn,
  id,
});
const made = (
  html: string,
  { file, ...more }: Partial<SitePage> & { file: string },
  taken: ModulePlace[] = [],
) => editedPage(html, file, webPlan(html, sitePage(file, more), taken, '.web{}'));
const htmlOf = (...words: Parameters<typeof made>): string => {
  const result = made(...words);
  return result.state === 'done' ? result.html : result.problem;
};

test('every page carries the build’s name; only one that wakes gets the line', () => {
  const info = htmlOf(page(''), { file: 'info/index.html', script: 'own' });
  expect(info).toContain(`data-build="${UNNAMED}"`);
  expect(info).not.toContain('data-island');
});

test('in a lesson the line stands last and brings no sheet', () => {
  const lesson = htmlOf(page('<main></main>'), { file: 'lessons/x/index.html', hasSteps: true });
  expect(lesson).toContain('<main></main><div data-island="web"></div></body>');
  expect(lesson).not.toContain('.web{}');
});

const modules =
  '<section class="module openers"><ul></ul></section><article class="module" id="m"><ol></ol></article><article class="module" id="draft"><ol></ol></article>';

test('a module that can be taken gets its line, a draft gets none', () => {
  const list = htmlOf(page(modules), { file: learn }, [place('openers', null), place('m', 'm')]);
  expect(
    [...list.matchAll(/data-island="web-pack" data-props="([^"]*)"/g)].map(([, props]) => props),
  ).toEqual(['{&quot;pack&quot;:&quot;openers&quot;}', '{&quot;pack&quot;:&quot;m&quot;}']);
  expect(list).toContain('<article class="module" id="draft"><ol></ol></article>');
});

test('about says what the browser keeps', () => {
  expect(htmlOf(page(''), { file: 'about/index.html' })).toContain(
    '<div data-island="web"></div><section class="web-newer">',
  );
});

test.each([
  ['has no header', page('').replace('class="top"', ''), [], 2, 3],
  ['has no sheet', page('').replace('<style>a{}</style>', ''), [], 2, 3],
  ['shows no card of a module', page(''), [place('m', 'm')], 3, 4],
  ['shows two openers', page(modules + modules), [place('openers', null)], 5, 4],
] as const)('a page that %s is refused, with a sentence', (_, html, taken, found, wanted) =>
  expect(made(html, { file: learn }, [...taken])).toMatchObject({
    state: 'refused',
    problem: expect.stringContaining(`${learn}: tìm thấy ${found} chỗ phải sửa, đáng lẽ ${wanted}.`),
  }),
);

test('the mark takes the place of no name, and a page without one is refused', () => {
  const marked = (html: string) => editedPage(html, learn, markPlan('0123456789ab')(html));
  expect(marked(`<html data-build="${UNNAMED}"><body></body></html>`)).toEqual({
    state: 'done',
    html: '<html data-build="0123456789ab"><body></body></html>',
  });
  expect(marked('<html><body></body></html>').state).toBe('refused');
});
