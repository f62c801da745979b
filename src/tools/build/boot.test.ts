import { expect, test } from 'vitest';
import { bootHtml } from './boot.ts';

test('the head script is given the module, and the module script is gone', () => {
  expect(
    bootHtml(
      '<html><head><script data-boot="">1</script></head><body><script type="module" src="/_astro/core.js"></script></body></html>',
    ),
  ).toBe('<html><head><script data-boot="/_astro/core.js">1</script></head><body></body></html>');
});

test('a page without a head script keeps its module', () => {
  const html = '<html><head></head><body><script type="module" src="/_astro/core.js"></script></body></html>';
  expect(bootHtml(html)).toBe(html);
});

test('a page without a module keeps an empty address', () => {
  const html = '<html><head><script data-boot="">1</script></head><body></body></html>';
  expect(bootHtml(html)).toBe(html);
});
