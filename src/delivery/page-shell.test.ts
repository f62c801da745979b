import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { attributeOf, elementsOf, textOf } from './build/html.ts';
import { site } from '#site/shared/messages/site.ts';
import { targetPage } from './page-shell.ts';

const page = (more: object = {}) =>
  targetPage(
    {
      title: 'Trang',
      here: 'Đây',
      root: 'trang/',
      builtOn: '2026-11-26',
      body: '<main id="content"><h1>Chào</h1></main>',
      ...more,
    },
    'index.html',
  );

test('every page of a target has a link to help and an exit, visible on a phone too', () => {
  const links = elementsOf(page())
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => [attributeOf(link, 'href'), textOf(link)]);
  expect(links).toContainEqual(['trang/info/index.html', site.vi.help]);
  expect(links).toContainEqual(['trang/bang-cuu-chuong/index.html', site.vi.leave]);
  expect(page()).toContain('.top .leave{display:inline-flex}');
});

test.each([
  ['without a script of its own', {}],
  ['with one', { script: 'print()' }],
])('the way out puts another page in this one’s place, and the policy lets it, %s', (_, more) => {
  const html = page(more);
  const scripts = elementsOf(html)
    .filter(({ tagName }) => tagName === 'script')
    .map(textOf);
  const leaving = scripts.find((text) => text.includes('location.replace'))!;
  expect(leaving).toContain("closest('.leave')");
  expect(html).toContain(`'sha256-${createHash('sha256').update(leaving).digest('base64')}'`);
});
