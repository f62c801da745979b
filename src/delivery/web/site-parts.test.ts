import { expect, test } from 'vitest';
import type { SitePage } from '#core/site/site-page.ts';
import { lessonPage, sitePage } from '../../../tests/site-page.ts';
import { partsOf } from './site-parts.ts';

const site = new Map([
  [
    'index.html',
    '<style>url(./fonts/a.woff2)</style><img src="./cast/na-happy.svg"><script data-boot="./_astro/core.js"></script>',
  ],
  ['learn/index.html', ''],
  ['learn/lop-4-5/index.html', ''],
  ['info/index.html', ''],
  ['bang-cuu-chuong/index.html', ''],
  ['dong-tu-bat-quy-tac/index.html', ''],
  ['me/index.html', ''],
  ['about/index.html', ''],
  ['search/index.html', ''],
  ['search/index.json', '{"pages":[]}'],
  ['chua-tai/index.html', ''],
  ['teachers/index.html', '<img src="../scenes/desk.svg">'],
  ['parents/index.html', '../clips/vi/pages/p1.opus'],
  [
    'parents/talks/a/index.html',
    '<img src="../../parents/talks/a.png"><img src="../../scenes/a.svg">',
  ],
  ['parents/talks/a.png', ''],
  [
    'lessons/a/index.html',
    '_astro/core.js<link href="../../late.css"><img src="../../scenes/a.svg">',
  ],
  ['en/lessons/a/index.html', ''],
  ['en/index.html', ''],
  ['lessons/b/index.html', '../../clips/vi/a1.opus'],
  ['items/book.json', '{"picture":"scenes/of-a-list.svg"}'],
  ['scenes/of-a-list.svg', ''],
  ['items/m.json', '{"picture":"scenes/b.svg","face":"na-sad"}'],
  ['items/en/m.json', '{}'],
  ['items/other.json', '{}'],
  ['items/reviews.json', '{}'],
  ['items/classes/lop-4-5.json', '{}'],
  ['items/periods/lop-4-5.json', '{}'],
  ['skills/index.html', ''],
  ['skills/lop-4-5/index.html', ''],
  ['skills/lop-6-9/index.html', ''],
  ['community/index.html', ''],
  ['community/sheets/a/index.html', ''],
  ['community/sheets/a/to-a.docx', ''],
  ['clips/vi/a1.opus', ''],
  ['clips/vi/pages/p1.opus', ''],
  ['teachers/plans/a/ke-hoach-a.docx', ''],
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
  ['_astro/core.js', ''],
  ['_astro/later.js', ''],
  ['_astro/views.1.js', ''],
  ['_astro/band-lop-6-9.x1.js', ''],
  ['_astro/band-lop-10-12.x2.js', ''],
  ['_astro/words.js', ''],
  ['_astro/Sort.js', ''],
  ['manifest.json', '"scenes/desk.svg"'],
]);
const model = {
  pages: [
    lessonPage('lessons/a/index.html', 'm'),
    lessonPage('en/lessons/a/index.html', 'm'),
    lessonPage('lessons/b/index.html', 'other', true),
    sitePage('learn/index.html'),
    sitePage('skills/index.html'),
    sitePage('skills/lop-4-5/index.html'),
    sitePage('skills/lop-6-9/index.html'),
    sitePage('community/index.html'),
    sitePage('community/sheets/a/index.html'),
    sitePage('teachers/index.html'),
    sitePage('parents/index.html'),
    sitePage('parents/talks/a/index.html'),
  ] as SitePage[],
  chunks: {
    boot: '_astro/core.js',
    kinds: '_astro/views.1.js',
    wrappers: {},
    files: {
      '_astro/core.js': { imports: [], dynamicImports: ['_astro/views.1.js', '_astro/later.js'] },
      '_astro/later.js': {
        imports: [],
        dynamicImports: ['_astro/band-lop-6-9.x1.js', '_astro/band-lop-10-12.x2.js'],
      },
      '_astro/band-lop-6-9.x1.js': { imports: ['_astro/words.js'], dynamicImports: [] },
      '_astro/views.1.js': { imports: ['_astro/core.js'], dynamicImports: ['_astro/Sort.js'] },
      '_astro/Sort.js': { imports: ['_astro/views.1.js'], dynamicImports: [] },
    },
  },
};
const { shell, packs, former } = partsOf(site, model);

test('the shell contains the start pages, help, the exit and the portfolio, with all their files, and no view of a kind', () => {
  expect(shell).toEqual([
    '',
    '_astro/core.js',
    '_astro/later.js',
    '_astro/views.1.js',
    'about/',
    'bang-cuu-chuong/',
    'cast/na-happy.svg',
    'chua-tai/',
    'dong-tu-bat-quy-tac/',
    'fonts/a.woff2',
    'info/',
    'items/book.json',
    'learn/',
    'learn/lop-4-5/',
    'me/',
    'pictures/voi.svg',
    'scenes/of-a-list.svg',
    'search/',
    'search/index.json',
  ]);
});

test('a pack is a whole band: its lessons in both languages, the files they name and fetch, its skills, the views', () => {
  expect(packs['lop-4-5']).toEqual([
    '_astro/Sort.js',
    'cast/na-sad.svg',
    'en/',
    'en/lessons/a/',
    'items/en/m.json',
    'items/m.json',
    'items/other.json',
    'items/reviews.json',
    'late.css',
    'lessons/a/',
    'lessons/b/',
    'scenes/a.svg',
    'scenes/b.svg',
    'skills/',
    'skills/lop-4-5/',
  ]);
});

test('the recorded voices of a pack are a pack of their own', () => {
  expect(packs['lop-4-5-clips']).toEqual(['clips/vi/a1.opus']);
  expect(packs['families-clips']).toEqual(['clips/vi/pages/p1.opus']);
  expect(Object.keys(packs).sort()).toEqual([
    'community',
    'families',
    'families-clips',
    'lop-4-5',
    'lop-4-5-clips',
    'teachers',
  ]);
});

test('a module downloaded from an earlier release is now in its band', () => {
  expect(former).toEqual({ m: ['lop-4-5'], other: ['lop-4-5', 'lop-4-5-clips'] });
});

test('families, teachers and community are one pack each: papers as files, no questions, no pictures for class groups', () => {
  expect(packs['families']).toEqual([
    '_astro/Sort.js',
    'parents/',
    'parents/talks/a/',
    'scenes/a.svg',
  ]);
  expect(packs['teachers']).toEqual([
    '_astro/Sort.js',
    'items/classes/lop-4-5.json',
    'items/periods/lop-4-5.json',
    'scenes/desk.svg',
    'teachers/',
    'teachers/plans/a/ke-hoach-a.docx',
  ]);
  expect(packs['community']).toEqual([
    '_astro/Sort.js',
    'community/',
    'community/sheets/a/',
    'community/sheets/a/to-a.docx',
  ]);
});

test('the help path of a band is with the lessons of that band, and in no shell', () => {
  const of = (band: string) => {
    const pages = model.pages.map((page) =>
      page.file === 'lessons/b/index.html' ? { ...page, lesson: { ...page.lesson!, band } } : page,
    );
    return partsOf(site, { ...model, pages });
  };
  expect(of('lop-6-9').packs['lop-6-9']).toEqual(
    expect.arrayContaining(['_astro/band-lop-6-9.x1.js', '_astro/words.js', 'skills/lop-6-9/']),
  );
  expect(of('lop-6-9').packs['lop-6-9']).not.toContain('_astro/band-lop-10-12.x2.js');
  expect(of('lop-10-12').packs['lop-10-12']).toContain('_astro/band-lop-10-12.x2.js');
  const { shell: kept, packs: all } = of('lop-4-5');
  expect(
    [...kept, ...Object.values(all).flat()].filter((file) => /^_astro\/.*-lop-/.test(file)),
  ).toEqual([]);
});

test('voices added before packing are included with the lessons that use them; an empty file stays on the host', () => {
  const packsWith = (voices: string) =>
    partsOf(new Map([...site, ['clips/people.json', voices]]), model).packs;
  expect(packsWith('{"format":"em-len-mang-giong"}')['lop-4-5-clips']).toContain(
    'clips/people.json',
  );
  expect(packsWith('{"format":"em-len-mang-giong"}')['families-clips']).not.toContain(
    'clips/people.json',
  );
  expect(packsWith('[]\n')['lop-4-5-clips']).not.toContain('clips/people.json');
});
