import { expect, test } from 'vitest';
import { sitePage } from '../../../tests/site-page.ts';
import type { PackPlace, SitePage } from '#core/site/site-page.ts';
import { editedPage } from '../build/edit-pages.ts';
import { markPlan } from './mark-step.ts';
import { UNNAMED, webPlan } from './web-pages.ts';

const page = (body: string) =>
  `<!doctype html><html lang="vi" data-base="../"><head><meta charset="utf-8"><style>a{}</style></head><body><header class="top"></header>${body}</body></html>`;
const learn = 'learn/lop-4-5/index.html';
const places: PackPlace[] = [
  { pack: 'lop-4-5', title: 'Lớp 4–5', file: learn },
  { pack: 'families', title: 'Cha mẹ, ông bà', file: 'parents/index.html' },
];
const made = (html: string, { file, ...more }: Partial<SitePage> & { file: string }) =>
  editedPage(html, file, webPlan(html, sitePage(file, more), places, '.web{}'));
const htmlOf = (...words: Parameters<typeof made>): string => {
  const result = made(...words);
  return result.state === 'done' ? result.html : result.problem;
};

test('every page has the build id; only a page that hydrates gets the line', () => {
  const info = htmlOf(page(''), { file: 'info/index.html', script: 'own' });
  expect(info).toContain(`data-build="${UNNAMED}"`);
  expect(info).not.toContain('data-island');
});

test('in a lesson the line is last and adds no style sheet', () => {
  const lesson = htmlOf(page('<main></main>'), { file: 'lessons/x/index.html', hasSteps: true });
  expect(lesson).toContain('<main></main><div data-island="web"></div></body>');
  expect(lesson).not.toContain('.web{}');
});

const propsIn = (html: string, island: string): unknown[] =>
  [...html.matchAll(new RegExp(`data-island="${island}" data-props="([^"]*)"`, 'g'))].map(
    ([, props]) => JSON.parse(props!.replaceAll('&quot;', '"')),
  );
const band = { pack: 'lop-4-5', clips: 'lop-4-5-clips', title: 'Lớp 4–5', isForAdults: false };
const families = {
  pack: 'families',
  clips: 'families-clips',
  title: 'Cha mẹ, ông bà',
  isForAdults: true,
};

test('the page of a band or an area offers its own pack, at the end of its main part', () => {
  const list = htmlOf(page('<main><p></p></main>'), { file: learn });
  expect(propsIn(list, 'web-pack')).toEqual([band]);
  expect(list).toMatch(/<p><\/p><div class="web-pack"[^>]*><\/div><\/main>/);
  expect(
    propsIn(htmlOf(page('<main></main>'), { file: 'parents/index.html' }), 'web-pack'),
  ).toEqual([families]);
  expect(propsIn(htmlOf(page('<main></main>'), { file: 'skills/index.html' }), 'web-pack')).toEqual(
    [],
  );
});

test('/me/ lists every pack', () => {
  const me = htmlOf(page('<main></main>'), { file: 'me/index.html' });
  expect(propsIn(me, 'web-kept')).toEqual([{ packs: [band, families] }]);
  expect(propsIn(me, 'web-pack')).toEqual([]);
});

test('about lists what the browser stores', () => {
  expect(htmlOf(page(''), { file: 'about/index.html' })).toContain(
    '<div data-island="web"></div><section class="web-newer">',
  );
});

test.each([
  ['has no header', page('<main></main>').replace('class="top"', ''), 3, 4],
  ['has no sheet', page('<main></main>').replace('<style>a{}</style>', ''), 3, 4],
  ['has no main part', page(''), 3, 4],
  ['has two main parts', page('<main></main><main></main>'), 5, 4],
])('a page that %s is refused, with a sentence', (_, html, found, wanted) =>
  expect(made(html, { file: learn })).toMatchObject({
    state: 'refused',
    problem: expect.stringContaining(
      `${learn}: tìm thấy ${found} chỗ phải sửa, đáng lẽ ${wanted}.`,
    ),
  }),
);

test('the build id replaces the placeholder, and a page without one is refused', () => {
  const marked = (html: string) => editedPage(html, learn, markPlan('0123456789ab')(html));
  expect(marked(`<html data-build="${UNNAMED}"><body></body></html>`)).toEqual({
    state: 'done',
    html: '<html data-build="0123456789ab"><body></body></html>',
  });
  expect(marked('<html><body></body></html>').state).toBe('refused');
});
