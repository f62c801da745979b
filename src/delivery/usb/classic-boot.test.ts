import { expect, test } from 'vitest';
import { sitePage } from '../../../tests/site-page.ts';
import type { SitePage } from '#core/site/site-page.ts';
import { editedPage } from '../build/edit-pages.ts';
import { classicName, classicPlan } from './classic-boot.ts';

const file = 'lessons/x/index.html';
type Boots = Parameters<typeof classicPlan>[3];
const turned = (html: string, more: Partial<SitePage> = {}, boots: Boots = new Map()) =>
  editedPage(
    html,
    file,
    classicPlan(html, sitePage(file, more), { head: 'HEAD', once: 'NO_HISTORY' }, boots),
  );
const boot = '<script data-boot="../../_astro/core.1p5.js" data-steps="3">old</script>';

test('a page gets the classic script and the head script that allows it', () => {
  const boots: Boots = new Map();
  expect(turned(boot, {}, boots)).toEqual({
    state: 'done',
    html: '<script data-boot="../../_astro/core.classic.js" data-steps="3">HEAD</script>',
  });
  expect([...boots]).toEqual([
    ['_astro/core.classic.js', { chunk: '_astro/core.1p5.js', hasClasses: false }],
  ]);
});

test('only a page of a teacher’s classes gets the script with their code', () => {
  const boots: Boots = new Map();
  const page = `${boot}<div data-island="classes"></div>`;
  expect(turned(page, {}, boots)).toMatchObject({
    html: expect.stringContaining('data-boot="../../_astro/core.classes.classic.js"'),
  });
  turned(`${boot}<div data-island="chairs"></div>`, {}, boots);
  expect([...boots.values()].map(({ hasClasses }) => hasClasses)).toEqual([true, false]);
});

test('a page that “back” never shows keeps the head script for such pages', () => {
  expect(turned(boot, { once: true })).toMatchObject({
    html: expect.stringContaining('>NO_HISTORY</script>'),
  });
});

test('a page without a script is unchanged', () => {
  expect(turned('<p></p>', { script: 'none' })).toEqual({ state: 'done', html: '<p></p>' });
});

test.each([
  ['has lost its head script', '<p></p>', 0],
  ['was given no address', '<script data-boot="">old</script>', 1],
  ['has a second one', boot + boot, 4],
])('a page that %s is refused, with a sentence', (_, html, found) =>
  expect(turned(html)).toMatchObject({
    state: 'refused',
    problem: expect.stringContaining(`${file}: tìm thấy ${found} chỗ phải sửa, đáng lẽ 2.`),
  }),
);

test('two chunks never share a name', () => {
  const names = ['core.1p5', '_lesson_.astro_script_0.vn', '_lesson_.astro_script_1.v-_n'].map(
    (chunk) => classicName({ chunk: `_astro/${chunk}.js`, hasClasses: false }),
  );
  expect(names).toEqual([
    '_astro/core.classic.js',
    '_astro/_lesson_.astro_script_0.classic.js',
    '_astro/_lesson_.astro_script_1.classic.js',
  ]);
});
