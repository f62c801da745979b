/**
 * The first layer of help is in every page: compressed it may have at most 1 KB.
 *
 * @module-tag help
 * @module-tag pages
 */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkedPages } from '../a11y/pages.ts';
import { htmlOf } from './built.ts';

const layerOf = (html: string): string | undefined =>
  /<dialog class="help-panel"[\s\S]*?<\/dialog>/.exec(html)?.[0];
const layers = checkedPages.flatMap((path) => {
  const layer = layerOf(htmlOf(path));
  return layer ? [{ path, layer }] : [];
});

test('exists', () => expect(layers.length).toBeGreaterThan(20));
test.each(layers)('of /$path has at most 1 KB, compressed alone', ({ layer }) => {
  expect(brotliCompressSync(layer).length).toBeLessThanOrEqual(1024);
  expect(gzipSync(layer).length).toBeLessThanOrEqual(1024);
  expect(layer).not.toMatch(/<script|<img|style=/);
});
