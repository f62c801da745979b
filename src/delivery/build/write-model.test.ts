import { expect, test } from 'vitest';
import type { Rolldown } from 'vite';
import { sitePage } from '../../../tests/site-page.ts';
import { chunksOf, findUnregisteredPages } from './write-model.ts';

const chunk = (fileName: string, moduleIds: string[], more: object = {}) => ({
  type: 'chunk',
  fileName,
  moduleIds,
  modules: Object.fromEntries(
    moduleIds.map((id) => [id, { renderedLength: id.includes('boot') ? 10 : 0 }]),
  ),
  isEntry: false,
  imports: [],
  dynamicImports: [],
  ...more,
});
const bundle = (...chunks: object[]) =>
  Object.fromEntries(chunks.map((file, at) => [at, file])) as unknown as Rolldown.OutputBundle;
const core = chunk('_astro/core.js', ['/x/src/site/shared/page/boot.ts'], {
  dynamicImports: ['_astro/kinds.js'],
});
const kinds = chunk('_astro/kinds.js', ['/x/src/player/activities/views.ts'], {
  dynamicImports: ['_astro/Sort.js'],
});
const wrapper = chunk('_astro/page.js', ['/x/Page.astro'], {
  isEntry: true,
  imports: ['_astro/core.js'],
});

test('roles of chunks are found by their modules, whatever their names', () => {
  expect(chunksOf(bundle(wrapper, kinds, core))).toEqual({
    boot: '_astro/core.js',
    kinds: '_astro/kinds.js',
    wrappers: { '_astro/page.js': '_astro/core.js' },
    files: {
      '_astro/core.js': { imports: [], dynamicImports: ['_astro/kinds.js'] },
      '_astro/kinds.js': { imports: [], dynamicImports: ['_astro/Sort.js'] },
      '_astro/page.js': { imports: ['_astro/core.js'], dynamicImports: [] },
    },
  });
});

test('a bundle in which a role has no chunk, or two, is refused', () => {
  expect(() => chunksOf(bundle(core))).toThrow('/src/player/activities/views.ts có trong 0 mô-đun');
  expect(() => chunksOf(bundle(core, kinds, { ...kinds, fileName: '_astro/more.js' }))).toThrow(
    'có trong 2',
  );
});

test('a page without a record is reported, and so is a record without a page, or a duplicate one', () => {
  const notes = {
    pages: [sitePage('a'), sitePage('twice'), sitePage('twice'), sitePage('gone')],
    places: [],
  };
  expect(findUnregisteredPages(['a', 'silent', 'twice'], notes)).toEqual([
    'gone',
    'silent',
    'twice',
  ]);
  expect(findUnregisteredPages(['a'], { pages: [sitePage('a')], places: [] })).toEqual([]);
});
