import { expect, test } from 'vitest';
import { picturesOfGallery } from './without-gallery.ts';

const sample = '<img src="../../scenes/ai-ga-to.svg"><img src="../../scenes/cho.svg">';
const pictures = { 'scenes/ai-ga-to.svg': '<svg/>', 'scenes/cho.svg': '<svg/>' };
const goneFrom = (others: Record<string, string>) =>
  picturesOfGallery(
    new Map(Object.entries({ 'gallery/sort/one/index.html': sample, ...pictures, ...others })),
  );

test('a picture used only by a sample is removed with it', () => {
  expect(goneFrom({ 'lessons/a/index.html': '<img src="../../scenes/cho.svg">' })).toEqual([
    'scenes/ai-ga-to.svg',
  ]);
});

test('a picture named in a script or an items file stays', () => {
  expect(
    goneFrom({ '_astro/view.js': '`scenes/${"ai-ga-to"}`', 'items/p1.json': '{"scene":"cho"}' }),
  ).toEqual([]);
});

test('the list of all files keeps nothing', () => {
  expect(goneFrom({ 'manifest.json': '"scenes/ai-ga-to.svg","scenes/cho.svg"' })).toEqual(
    Object.keys(pictures),
  );
});
