import { expect, test } from 'vitest';
import { partsOf } from './site-parts.ts';

const lesson = (module: string, more: string): string =>
  `<script data-boot="../../_astro/core.js" data-steps="3"></script><script type="application/json">{"module":"${module}"}</script>${more}`;
const site = new Map([
  [
    'index.html',
    '<style>url(./fonts/a.woff2)</style><img src="./cast/na-happy.svg"><script data-boot="./_astro/core.js"></script>',
  ],
  ['learn/index.html', ''],
  ['learn/lop-4-5/index.html', ''],
  ['info/index.html', ''],
  ['bang-cuu-chuong/index.html', ''],
  ['me/index.html', ''],
  ['about/index.html', ''],
  ['chua-tai/index.html', ''],
  ['teachers/index.html', '<img src="../scenes/desk.svg">'],
  ['lessons/a/index.html', lesson('m', '<link href="../../late.css"><img src="../../scenes/a.svg">')],
  ['en/lessons/a/index.html', lesson('en/m', '')],
  ['en/index.html', ''],
  ['lessons/b/index.html', lesson('other', '')],
  ['items/m.json', '{"picture":"scenes/b.svg","face":"na-sad"}'],
  ['items/en/m.json', '{}'],
  ['items/other.json', '{}'],
  ['items/reviews.json', '{}'],
  ['late.css', ''],
  ['fonts/a.woff2', ''],
  ['fonts/OFL.txt', ''],
  ['pictures/voi.svg', ''],
  ['cast/na-happy.svg', ''],
  ['cast/na-sad.svg', ''],
  ['cast/na-calm.svg', ''],
  ['scenes/a.svg', ''],
  ['scenes/b.svg', ''],
  ['scenes/desk.svg', ''],
  ['_astro/core.js', 'import("./views.1.js");import("./later.js")'],
  ['_astro/later.js', ''],
  ['_astro/views.1.js', 'import("./Sort.js")'],
  ['_astro/Sort.js', ''],
  ['manifest.json', '"scenes/desk.svg"'],
]);
const { shell, packs } = partsOf(site);

test('the shell is the ways in, help and the exit, with all they need, and no view of a kind', () => {
  expect(shell).toEqual([
    '',
    '_astro/core.js',
    '_astro/later.js',
    '_astro/views.1.js',
    'about/',
    'bang-cuu-chuong/',
    'cast/na-happy.svg',
    'chua-tai/',
    'fonts/a.woff2',
    'info/',
    'learn/',
    'learn/lop-4-5/',
    'me/',
    'pictures/voi.svg',
  ]);
});

test('a pack is the lessons of a module in both languages, what they name, and the views', () => {
  expect(packs['m']).toEqual([
    '_astro/Sort.js',
    'cast/na-sad.svg',
    'en/',
    'en/lessons/a/',
    'items/en/m.json',
    'items/m.json',
    'items/reviews.json',
    'late.css',
    'lessons/a/',
    'scenes/a.svg',
    'scenes/b.svg',
  ]);
  expect(packs['other']).toEqual(['_astro/Sort.js', 'items/other.json', 'items/reviews.json', 'lessons/b/']);
});

test('voices that were there before packing go with lessons that are heard; an empty place stays with the host', () => {
  const heard = new Map([
    ...site,
    ['lessons/b/index.html', lesson('other', '<main data-clip-list="clips/vi/b.json">')],
  ]);
  const packsWith = (voices: string) => partsOf(new Map([...heard, ['clips/people.json', voices]])).packs;
  expect(packsWith('{"format":"em-len-mang-giong"}')['other']).toContain('clips/people.json');
  expect(packsWith('{"format":"em-len-mang-giong"}')['m']).not.toContain('clips/people.json');
  expect(packsWith('[]\n')['other']).not.toContain('clips/people.json');
});
