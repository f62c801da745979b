import { expect, test } from 'vitest';
import { lan } from '../../messages/targets/lan.ts';
import { me } from '../../messages/pupil/me.ts';
import { lineHtml } from './line-step.ts';

const page = (lang = 'vi') =>
  `<html lang="${lang}"><head><style>a{}</style></head><body><header class="top"></header><main></main></body></html>`;

test('stands under the header, with its own style after the page’s', () => {
  const html = lineHtml(page(), 'learn/index.html', '.phieu{}');
  expect(html).toContain('<style>a{}</style><style>.phieu{}</style>');
  expect(html).toMatch(
    /<\/header><section class="phieu"[^>]*data-island="lan-card"><details><summary><span class="button">Em có phiếu/,
  );
});

test('speaks the page’s language, and tells /me/ where else the work is', () => {
  expect(lineHtml(page('en'), 'en/lessons/x/index.html', '')).toContain('I have a card');
  expect(lineHtml(page(), 'me/index.html', '')).toContain('data-props="{&quot;also&quot;:true}"');
});

test('/me/ does not go on saying that work is on this computer alone', () => {
  const html = lineHtml(page().replace('<main>', `<main><p>${me.vi.intro}</p>`), 'me/index.html', '');
  expect([html.includes(me.vi.intro), html.includes(lan.vi.line.meIntro)]).toEqual([false, true]);
});

test('the page that says what is kept says where else', () => {
  expect(lineHtml(page(), 'about/index.html', '')).toMatch(
    /<section class="phieu told"[^>]*><p>Bản này do máy của thầy cô phát/,
  );
});

test.each([
  'teachers/index.html',
  'info/index.html',
  'parents/p1/index.html',
  'gallery/index.html',
  '404.html',
])('%s is left alone', (path) => {
  expect(lineHtml(page(), path, '.phieu{}')).toBe(page());
});
