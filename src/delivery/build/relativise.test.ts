import { expect, test } from 'vitest';
import { applyEdits, elementsOf } from './html.ts';
import { relativeEdits, relativiseCss } from './relativise.ts';

const files = new Set([
  'index.html',
  '404.html',
  'learn/index.html',
  'lessons/help-map/index.html',
  '_astro/core.x1.js',
  '_astro/pic.x2.webp',
  'fonts/a.woff2',
]);
const deep = 'lessons/help-map/index.html';
const relativiseHtml = (html: string, page: string, known: ReadonlySet<string>) => {
  const { edits, lost } = relativeEdits(elementsOf(html), page, known);
  return { text: applyEdits(html, edits), lost };
};
const turned = (html: string, page = deep) => relativiseHtml(html, page, files).text;

test('a page two folders deep climbs two folders', () => {
  expect(turned('<script src="/_astro/core.x1.js"></script><a href="/learn/">x</a>')).toBe(
    '<script src="../../_astro/core.x1.js"></script><a href="../../learn/">x</a>',
  );
});

test('the home page links downwards without climbing', () => {
  expect(turned('<a href="/learn/"></a><a href="/"></a>', 'index.html')).toBe(
    '<a href="learn/"></a><a href="./"></a>',
  );
});

test('relative links lead to the same files when the site is in a sub-folder', () => {
  const html = turned('<a href="/learn/?lop=3#b5"></a>');
  const link = /href="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(new URL(link, 'http://truong.local/a/b/lessons/help-map/').href).toBe(
    'http://truong.local/a/b/learn/?lop=3#b5',
  );
});

test('a page linked without its slash gets one', () => {
  expect(turned('<a href="/learn#b2">')).toBe('<a href="../../learn/#b2">');
});

test.each([
  '<img src="data:image/png;base64,/9j/4AAQ/">',
  '<img srcset="data:image/jpeg;base64,/9j/4AAQ 1x">',
  '<a href="//example.org/learn/">',
  '<a href="https://example.org/learn/">',
  '<a href="#b5">',
  '<a href="../learn/">',
  '<meta property="og:image" content="/fonts/a.woff2">',
  '<p data-note="/learn/">',
  '<script type="application/json">{"a":"<a href=\\"/learn/\\">"}</script>',
])('%s stays as it is', (html) => {
  expect(turned(html)).toBe(html);
});

test('every picture of a srcset is made relative', () => {
  expect(turned('<img srcset="/_astro/pic.x2.webp 1x, /_astro/pic.x2.webp 2x">')).toBe(
    '<img srcset="../../_astro/pic.x2.webp 1x, ../../_astro/pic.x2.webp 2x">',
  );
});

test('an inline style finds its font from the page', () => {
  expect(turned('<style>a{src:url("/fonts/a.woff2")}b{src:url(/fonts/a.woff2)}</style>')).toBe(
    '<style>a{src:url("../../fonts/a.woff2")}b{src:url(../../fonts/a.woff2)}</style>',
  );
});

test('a style sheet finds its font from itself, not from the page', () => {
  expect(relativiseCss('a{src:url(/fonts/a.woff2)}', '_astro/s.css', files).text).toBe(
    'a{src:url(../fonts/a.woff2)}',
  );
});

test('links inside noscript and svg are made relative', () => {
  expect(
    turned('<noscript><a href="/learn/"></a></noscript><svg><use xlink:href="/learn/"/></svg>'),
  ).toBe(
    '<noscript><a href="../../learn/"></a></noscript><svg><use xlink:href="../../learn/"/></svg>',
  );
});

test('data-base gives scripts the path to the root, at each depth', () => {
  expect(turned('<script type="application/json" data-base="/">{}</script>')).toContain(
    'data-base="../../"',
  );
  expect(turned('<html data-base="">', 'index.html')).toContain('data-base="./"');
});

test('a redirect page leads to the same place', () => {
  expect(turned('<meta http-equiv="refresh" content="0;url=/learn/">', 'hoc/index.html')).toBe(
    '<meta http-equiv="refresh" content="0;url=../learn/">',
  );
});

test('a link to a missing file is left unchanged and reported', () => {
  expect(relativiseHtml('<img src="/gone.png">', deep, files)).toEqual({
    text: '<img src="/gone.png">',
    lost: ['/gone.png'],
  });
});

test('a link misnested in the source is changed once', () => {
  expect(turned('<a href="/learn/"><p>x</a>y</p><a href="/">z</a>')).toBe(
    '<a href="../../learn/"><p>x</a>y</p><a href="../../">z</a>',
  );
});

test('a second run changes nothing', () => {
  const once = turned('<a href="/learn/"><style>a{src:url(/fonts/a.woff2)}</style>');
  expect(turned(once)).toBe(once);
});
