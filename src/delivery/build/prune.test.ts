import { expect, test } from 'vitest';
import { unreachable } from './prune.ts';

const gone = (texts: Record<string, string>) =>
  unreachable(Object.keys(texts).sort(), (file) => texts[file] ?? '');

test('keeps files reached from a page, a static import or a dynamic import', () => {
  expect(
    gone({
      'index.html': '<script src="./_astro/core.x.js"></script>',
      '_astro/core.x.js': 'import"./runtime.x.js";const a=()=>import(`./storage.x.js`)',
      '_astro/runtime.x.js': '',
      '_astro/storage.x.js': '',
    }),
  ).toEqual([]);
});

test('keeps a boot module, a preloaded module, a style’s font and a script’s wasm', () => {
  expect(
    gone({
      'a/index.html':
        '<html data-boot="../_astro/boot.x.js"><link rel="modulepreload" href="../_astro/kind.x.js"><link href="../_astro/s.x.css">',
      '_astro/boot.x.js': 'new URL("zxing.x.wasm",import.meta.url)',
      '_astro/kind.x.js': '',
      '_astro/s.x.css': '@font-face{src:url(./be-vietnam.x.woff2)}',
      '_astro/zxing.x.wasm': '',
      '_astro/be-vietnam.x.woff2': '',
    }),
  ).toEqual([]);
});

test('removes leftovers of Astro, also if they only reference each other', () => {
  expect(
    gone({
      'index.html': '',
      '_astro/client.x.js': 'import("./signals.module.x.js")',
      '_astro/signals.module.x.js': 'import"./client.x.js"',
    }),
  ).toEqual(['_astro/client.x.js', '_astro/signals.module.x.js']);
});

test('never removes a file outside _astro', () => {
  expect(gone({ 'index.html': '', 'drawings/cho.svg': '' })).toEqual([]);
});
