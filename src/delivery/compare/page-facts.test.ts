import { expect, test } from 'vitest';
import { differences } from './differences.ts';
import { pageFacts } from './page-facts.ts';

const page = (
  more: string,
) => `<!doctype html><html lang="vi"><head><meta http-equiv="Content-Security-Policy" content="script-src 'sha256-abc'"></head>
  <body><a id="b1" href="../learn/">Bài</a>${more}</body></html>`;
const found = (before: string, after: string) =>
  differences(pageFacts(page(before)), pageFacts(page(after)));

test('reads ids, links, labels and data, and nothing of the policy', () => {
  const more =
    '<img src="../scenes/cho.svg" alt="Ở chợ"><div data-astro-cid-1 data-step="2"></div><script type="application/json" id="page">{ "item": [1] }</script>';
  expect(pageFacts(page(more))).toEqual({
    ids: ['b1', 'page'],
    links: ['../learn/', '../scenes/cho.svg'],
    labels: ['Ở chợ'],
    data: ['data-step=2', '{"item":[1]}'],
  });
});

test('a page with other formatting is the same page', () => {
  expect(
    found(
      '<p>Chào em</p><script type="application/json">{"a":1}</script>',
      '\n<p>\n  Chào em</p>\n<script type="application/json">{ "a": 1 }</script>',
    ),
  ).toEqual([]);
});

test('ignores the hash in file names, but not another file', () => {
  const boot = (file: string) =>
    `<script data-boot="../_astro/${file}" data-module='["_astro/${file}"]'></script>`;
  expect(found(boot('core.06BnY4YO.js'), boot('core.Dn_NiF-B.js'))).toEqual([]);
  expect(found(boot('core.06BnY4YO.js'), boot('late.06BnY4YO.js'))).toHaveLength(2);
});

test('reports the former and the new value', () => {
  expect(found('<a href="#b2">2</a>', '<a href="#b3">2</a>')).toEqual(['links − #b2\nlinks + #b3']);
  expect(found('<img alt="Bà">', '')).toEqual(['labels − Bà']);
  expect(found('<i id="one"></i><i id="two"></i>', '<i id="two"></i><i id="one"></i>')).toEqual([
    'ids: thứ tự khác',
  ]);
  expect(
    found(
      '<script type="application/json">{"right":1}</script>',
      '<script type="application/json">{"right":2}</script>',
    ),
  ).toEqual(['data − {"right":1}\ndata + {"right":2}']);
  expect(differences({ screen: ['Rồi. Xong'] }, {})).toEqual(['screen − Rồi. Xong']);
});
