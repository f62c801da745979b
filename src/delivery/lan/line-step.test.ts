import { expect, test } from 'vitest';
import { sitePage } from '../../../tests/site-page.ts';
import { lan } from './messages/lan.ts';
import { me } from '#site/pupil/messages/me.ts';
import { editedPage } from '../build/edit-pages.ts';
import { boardPlan, hasLine, linePlan } from './line-step.ts';

const page = (lang = 'vi', main = '') =>
  `<html lang="${lang}"><head><style>a{}</style></head><body><header class="top"></header><main>${main}</main></body></html>`;
const made = (html: string, file: string, css = '') =>
  editedPage(html, file, linePlan(html, sitePage(file), css));
const htmlOf = (html: string, file: string, css = ''): string => {
  const result = made(html, file, css);
  return result.state === 'done' ? result.html : result.problem;
};

test('is inserted under the header, with its own style after the page’s', () => {
  const html = htmlOf(page(), 'learn/index.html', '.phieu{}');
  expect(html).toContain('<style>a{}</style><style>.phieu{}</style>');
  expect(html).toMatch(
    /<\/header><section class="phieu"[^>]*data-island="lan-card"><details><summary><span class="button">Gõ chữ trên giấy/,
  );
});

test('uses the page’s language, and shows on /me/ where else the work is', () => {
  expect(htmlOf(page('en'), 'en/lessons/x/index.html')).toContain('Type what is on the paper');
  expect(htmlOf(page('vi', me.vi.intro), 'me/index.html')).toContain(
    'data-props="{&quot;also&quot;:true}"',
  );
});

test('/me/ no longer claims that work is on this computer alone', () => {
  const html = htmlOf(page('vi', `<p>${me.vi.intro}</p>`), 'me/index.html');
  expect([html.includes(me.vi.intro), html.includes(lan.vi.line.meIntro)]).toEqual([false, true]);
});

test('the page about stored data names the second place', () => {
  expect(htmlOf(page(), 'about/index.html')).toMatch(
    /<section class="phieu told"[^>]*><p>Bản này do máy của thầy cô phát/,
  );
});

test.each([
  'teachers/index.html',
  'info/index.html',
  'parents/p1/index.html',
  'gallery/index.html',
  '404.html',
])('%s is left alone', (file) => expect(hasLine({ file })).toBe(false));

test.each([
  [
    'whose header has another class',
    page().replace('class="top"', 'class="head"'),
    'learn/index.html',
    1,
    2,
  ],
  ['that has no sheet', page().replace('<style>a{}</style>', ''), 'about/index.html', 1, 2],
  ['/me/ that says otherwise where work is kept', page(), 'me/index.html', 2, 3],
])('a page %s is refused, with a sentence', (_, html, file, found, wanted) =>
  expect(made(html, file)).toMatchObject({
    state: 'refused',
    problem: expect.stringContaining(`${file}: tìm thấy ${found} chỗ phải sửa, đáng lẽ ${wanted}.`),
  }),
);

test('the class board is marked, so that it polls this server; a page without a root is refused', () => {
  expect(
    editedPage(
      '<!doctype html><html lang="vi"><p>x</html>',
      'x',
      boardPlan('<!doctype html><html lang="vi"><p>x</html>'),
    ),
  ).toEqual({
    state: 'done',
    html: '<!doctype html><html lang="vi" data-lan><p>x</html>',
  });
  expect(editedPage('<p>x', 'x', boardPlan('<p>x')).state).toBe('refused');
});
