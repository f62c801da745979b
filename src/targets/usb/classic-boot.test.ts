import { expect, test } from 'vitest';
import { classicHtml, classicName } from './classic-boot.ts';

const turned = (html: string, boots = new Set<string>()) =>
  classicHtml(html, 'lessons/x/index.html', { head: 'HEAD', once: 'ONCE' }, boots);

test('a page is given the classic script and the head script that lets it run', () => {
  const boots = new Set<string>();
  expect(turned('<script data-boot="../../_astro/core.1p5.js" data-steps="3">old</script>', boots)).toBe(
    '<script data-boot="../../_astro/core.classic.js" data-steps="3">HEAD</script>',
  );
  expect([...boots]).toEqual(['_astro/core.1p5.js']);
});

test('a page that “back” never shows keeps the head script of such a page', () => {
  expect(turned('<html data-no-return><script data-boot="">old</script>')).toBe(
    '<html data-no-return><script data-boot="">ONCE</script>',
  );
});

test('a page without boot code keeps its empty address', () => {
  expect(turned('<script data-boot="">old</script>')).toBe('<script data-boot="">HEAD</script>');
});

test('two chunks never share a name', () => {
  expect(classicName('_astro/core.1p5.js')).not.toBe(classicName('_astro/_lesson_.astro_x.vn.js'));
});
