import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sitePage } from '../../../tests/site-page.ts';
import { postprocessSite } from './finish.ts';
import type { SiteModel } from './site-model.ts';

const model: SiteModel = {
  pages: [
    sitePage('index.html'),
    sitePage('learn/index.html'),
    sitePage('404.html', { script: 'none', forSearch: false }),
  ],
  places: [],
  chunks: {
    boot: '_astro/core.x.js',
    kinds: '_astro/core.x.js',
    wrappers: { '_astro/page.x.js': '_astro/core.x.js' },
    files: {
      '_astro/page.x.js': { imports: ['_astro/core.x.js'], dynamicImports: [] },
      '_astro/core.x.js': {
        imports: ['_astro/runtime.x.js'],
        dynamicImports: ['_astro/storage.x.js'],
      },
    },
  },
};
const site = {
  'site.json': JSON.stringify(model),
  'index.html':
    '<!doctype html><html><head><meta charset="utf-8"><script data-boot="">q=0</script><script type="module" src="/_astro/page.x.js"></script></head><body><a href="/learn/">học</a></body></html>',
  'learn/index.html':
    '<!doctype html><html><head><meta charset="utf-8"><script data-boot="">q=1</script><script type="module" src="/_astro/page.x.js"></script></head></html>',
  '404.html':
    '<!doctype html><html><head><meta charset="utf-8"><style>a{}</style></head><body><a href="/">về</a></body></html>',
  '_astro/page.x.js': 'import"./core.x.js";',
  '_astro/core.x.js': `import"./runtime.x.js";const later=()=>import("./storage.x.js");${'x;'.repeat(200)}`,
  '_astro/runtime.x.js': 'r',
  '_astro/storage.x.js': 'd',
};

let folder = '';
const path = (file: string) => join(folder, file);
const text = (file: string) => readFileSync(path(file), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [file, content] of Object.entries(site)) {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), content);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a finished page names the real module, from its own depth', async () => {
  await postprocessSite(folder, '2026-09-05');
  expect(text('learn/index.html')).toContain('<script data-boot="../_astro/core.x.js">');
});

test('wrappers are deleted, modules loaded later stay', async () => {
  await postprocessSite(folder, '2026-09-05');
  expect(existsSync(path('_astro/page.x.js'))).toBe(false);
  expect(existsSync(path('_astro/storage.x.js'))).toBe(true);
});

test('the 404 page keeps links from the root and gets a policy', async () => {
  await postprocessSite(folder, '2026-09-05');
  expect(text('404.html')).toContain('<a href="/">');
  expect(text('404.html')).toContain('Content-Security-Policy');
});

test('precompressed files contain the same bytes, and small files have none', async () => {
  await postprocessSite(folder, '2026-09-05');
  const plain = text('index.html');
  expect(brotliDecompressSync(readFileSync(path('index.html.br'))).toString()).toBe(plain);
  expect(gunzipSync(readFileSync(path('index.html.gz'))).toString()).toBe(plain);
  expect(existsSync(path('_astro/storage.x.js.br'))).toBe(false);
});

test('build.json contains the date and the build id', async () => {
  await postprocessSite(folder, '2026-09-05');
  const { build } = JSON.parse(text('manifest.json'));
  expect(JSON.parse(text('build.json'))).toEqual({ builtOn: '2026-09-05', build });
});

test('the site model is in no manifest and is not compressed', async () => {
  await postprocessSite(folder, '2026-09-05');
  expect(text('manifest.json')).not.toContain('site.json');
  expect([existsSync(path('site.json')), existsSync(path('site.json.br'))]).toEqual([true, false]);
});

test('a refused site has no build.json, so it does not count as finished', async () => {
  writeFileSync(path('404.html'), '<meta charset="utf-8"><p style="x">');
  const result = await postprocessSite(folder, '2026-09-05');
  expect(result.state).toBe('refused');
  expect(existsSync(path('build.json'))).toBe(false);
});
