import { expect, test } from 'vitest';
import { folderLinksHtml, toPage } from './folder-links.ts';

test.each([
  ['learn/', 'learn/index.html'],
  ['../../learn/#lop-4', '../../learn/index.html#lop-4'],
  ['./', './index.html'],
  ['..', '../index.html'],
  ['../learn/?lop=3#b2', '../learn/index.html?lop=3#b2'],
])('%s leads to the page in that folder', (link, page) => {
  expect(toPage(link)).toBe(page);
});

test.each([
  '',
  '#b5',
  '?lop=3',
  'learn/index.html',
  '../items/x.json',
  'https://example.org/learn/',
  'tel:111',
  'mailto:a@b',
  '/learn/',
  '//example.org/',
])('“%s” stays as it is', (link) => {
  expect(toPage(link)).toBe(link);
});

test('links and redirects of a page are changed; pictures, sheets and text are not', () => {
  const rest =
    '<link rel="stylesheet" href="../late.css"><img src="a/"><p title="learn/">learn/</p>';
  expect(
    folderLinksHtml(
      `<meta http-equiv="refresh" content="0;url=../learn/"><a href="../me/">x</a>${rest}`,
    ),
  ).toBe(
    `<meta http-equiv="refresh" content="0;url=../learn/index.html"><a href="../me/index.html">x</a>${rest}`,
  );
});

test('a second run changes nothing', () => {
  const once = folderLinksHtml('<a href="./">x</a>');
  expect(folderLinksHtml(once)).toBe(once);
});
