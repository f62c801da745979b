import { expect, test } from 'vitest';
import { neededBy, preloadHtml } from './preload.ts';

const chunks = new Map([
  ['_astro/page.js', 'import"./core.js";const later=()=>import("./dexie.js");'],
  ['_astro/core.js', 'import{r}from"./runtime.js";import"./page.js";'],
  ['_astro/runtime.js', ''],
  ['_astro/dexie.js', ''],
]);

test('what is imported at once is needed through all levels, what comes later is not', () => {
  expect(neededBy('_astro/page.js', chunks)).toEqual(['_astro/core.js', '_astro/runtime.js']);
});

test('the page announces what its script needs, and nothing twice', () => {
  const script = '<script type="module" src="/_astro/page.js"></script>';
  const known = '<link rel="modulepreload" href="/_astro/core.js">';
  expect(preloadHtml(known + script, (chunk) => neededBy(chunk, chunks))).toBe(
    `${known}<link rel="modulepreload" href="/_astro/runtime.js">${script}`,
  );
});
