import { expect, test } from 'vitest';
import { elementsOf } from './html.ts';
import { chunkProblems, inlineProblems, standAloneProblems } from './placement.ts';

test('relative imports pass, static or dynamic', () => {
  const code = 'import{a}from"./core.x.js";const b=()=>import("./b.x.js");import.meta.url;';
  expect(chunkProblems('_astro/a.js', code)).toEqual([]);
});

test.each([
  'import"/_astro/core.x.js"',
  'const a=()=>import("preact")',
  'const wasm="/_astro/zxing.x.wasm"',
])('%s is refused with the file named', (code) => {
  expect(chunkProblems('_astro/a.js', code)[0]).toMatch(/^_astro\/a\.js: .*thư mục con/);
});

test('a module inside a page follows the same rules', () => {
  const html = '<script type="module">import"/_astro/a.js"</script>';
  expect(inlineProblems('learn/index.html', html, elementsOf(html))[0]).toContain(
    'learn/index.html',
  );
});

test.each([
  '<script src="/_astro/a.js"></script>',
  '<link rel="stylesheet" href="/a.css">',
  '<style>a{background:url(/a.png)}</style>',
  '<img src="/a.png">',
])('the 404 page may not need a file: %s', (html) => {
  expect(standAloneProblems(html)).toHaveLength(1);
});

test('the 404 page may link to pages, and contain its own style and pictures', () => {
  const html =
    '<style>a{background:url(data:image/png;base64,AA)}</style><a href="/learn/"></a><img src="data:image/png;base64,AA">';
  expect(standAloneProblems(html)).toEqual([]);
});
