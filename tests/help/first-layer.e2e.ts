/**
 * The first layer of help stands in every page: as it is sent it may weigh 1 KB at most.
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

test('is there', () => expect(layers.length).toBeGreaterThan(20));
test.each(layers)('of /$path weighs 1 KB at most, compressed by itself', ({ layer }) => {
  expect(brotliCompressSync(layer).length).toBeLessThanOrEqual(1024);
  expect(gzipSync(layer).length).toBeLessThanOrEqual(1024);
  expect(layer).not.toMatch(/<script|<img|style=/);
});
