import { expect, test } from 'vitest';
import { bootPlan } from './boot.ts';
import { editedPage } from './edit-pages.ts';

const wrappers = { '_astro/page.x.js': '_astro/core.x.js' };
const made = (html: string, script: 'boot' | 'none' = 'boot') =>
  editedPage(html, 'a/index.html', bootPlan(html, { script }, wrappers));
const page = (modules: string, head = '<script data-boot="">1</script>') =>
  `<html><head>${head}</head><body>${modules}</body></html>`;
const module = '<script type="module" src="/_astro/page.x.js"></script>';

test('the head script gets the real module, and the module script is removed', () => {
  expect(made(page(module))).toEqual({
    state: 'done',
    html: '<html><head><script data-boot="/_astro/core.x.js">1</script></head><body></body></html>',
  });
});

test('a module that wraps nothing is used as it is', () => {
  const withOwnScript = made(page('<script type="module" src="/_astro/own.x.js"></script>'));
  expect(withOwnScript.state === 'done' && withOwnScript.html).toContain(
    'data-boot="/_astro/own.x.js"',
  );
});

test('a page without a script is unchanged', () => {
  expect(made(page('', ''), 'none')).toEqual({ state: 'done', html: page('', '') });
});

test.each([
  ['has lost its head script', page(module, ''), 'boot', 1],
  ['has lost its module', page(''), 'boot', 1],
  ['has a second module', page(module + module), 'boot', 3],
  ['says it has no script and has one', page(module, ''), 'none', 1],
] as const)('a page that %s is refused, with a sentence', (_, html, script, found) => {
  const wanted = script === 'none' ? 0 : 2;
  expect(made(html, script)).toEqual({
    state: 'refused',
    problem: `a/index.html: tìm thấy ${found} chỗ phải sửa, đáng lẽ ${wanted}. Trang đã đổi mà bước này chưa theo; hãy sửa bước cho khớp trang.`,
  });
});
