import { expect, test } from 'vitest';
import { flattenHtml, wrappedBy, wrappersOf } from './flatten.ts';

test.each([
  'import"./core.x.js";',
  "import './core.x.js'\n",
  'export*from"./core.x.js";',
  'export{a as default}from"./core.x.js";',
  'import{t as e}from"./core.x.js";export{e as default};',
  'import"./core.x.js";\n//# sourceMappingURL=page.js.map\n',
])('%s only hands on core', (code) => {
  expect(wrappedBy(code)).toBe('./core.x.js');
});

test.each([
  'import"./core.x.js";start();',
  'import"./core.x.js";import"./more.x.js";',
  'import("./core.x.js");',
  'import"preact";',
  '',
])('%s is a module of its own', (code) => {
  expect(wrappedBy(code)).toBeNull();
});

test('a wrapper of a wrapper leads to the real module', () => {
  const chunks = new Map([
    ['_astro/a.js', 'import"./b.js";'],
    ['_astro/b.js', 'import"./core.js";'],
    ['_astro/core.js', 'go()'],
  ]);
  expect([...wrappersOf(chunks)]).toEqual([
    ['_astro/a.js', '_astro/core.js'],
    ['_astro/b.js', '_astro/core.js'],
  ]);
});

test('modules that wrap each other do not hang the build', () => {
  const chunks = new Map([
    ['_astro/a.js', 'import"./b.js";'],
    ['_astro/b.js', 'import"./a.js";'],
  ]);
  expect(wrappersOf(chunks).size).toBe(2);
});

test('the page names the real module, once', () => {
  const wrappers = new Map([['_astro/a.js', '_astro/core.js']]);
  const html =
    '<html data-boot="/_astro/a.js"><script type="module" src="/_astro/a.js"></script><script type="module" src="/_astro/core.js"></script>';
  expect(flattenHtml(html, wrappers)).toBe(
    '<html data-boot="/_astro/core.js"><script type="module" src="/_astro/core.js"></script>',
  );
});
