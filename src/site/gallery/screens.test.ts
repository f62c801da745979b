import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allMarks, readMdx } from '#curriculum/mdx.ts';
import { textOf } from '#curriculum/steps.ts';
import { faultsOfSurface, surfaceKinds } from '#curriculum/surface-kinds.ts';
import { styledKinds } from '../lesson/evidence-css.ts';
import { drawnKinds } from '../lesson/SurfaceOf.tsx';
import { screensIn } from './screens.ts';

const text = readFileSync('src/site/gallery/surfaces.mdx', 'utf8');
const screens = screensIn(text);
const kinds = Object.keys(surfaceKinds);

test('every kind of screen is drawn, has a look, and is in the gallery', () => {
  expect(drawnKinds).toEqual(kinds);
  expect(styledKinds).toEqual(kinds);
  expect(new Set(screens.map(({ mark }) => textOf(mark, 'kind')))).toEqual(new Set(kinds));
});

test.each(screens)(
  '$says: is written as its kind asks, with its own source',
  ({ mark, source }) => {
    const inside = mark.marks.map(({ name }) => name);
    const kind = surfaceKinds[textOf(mark, 'kind')]!;
    expect(faultsOfSurface(kind, Object.keys(mark.attributes), inside)).toEqual([]);
    expect(source).toContain(`<Surface kind="${textOf(mark, 'kind')}"`);
    expect(source.match(/<Surface/g)).toHaveLength(1);
  },
);

test('every picture has words for those who do not see it', () => {
  const read = readMdx(text);
  const pictured = allMarks(read.state === 'read' ? read.mdx : expect.fail(read.message)).filter(
    (mark) => ['Surface', 'Message'].includes(mark.name) && textOf(mark, 'picture') !== '',
  );
  expect(pictured.length).toBeGreaterThan(3);
  expect(pictured.filter((mark) => textOf(mark, 'alt') === '')).toEqual([]);
});

test('a frame around two screens or none is refused', () => {
  const one = '<Surface kind="lock" owner="Na" at="7:00" />';
  expect(() => screensIn(`<Shown says="x">\n\n${one}\n\n${one}\n\n</Shown>`)).toThrow('x');
  expect(() => screensIn('<Shown says="x">\n\nChữ.\n\n</Shown>')).toThrow('x');
});

test.each(screens)('$says: content/surfaces.md shows its text (npm run shots)', ({ source }) => {
  expect(readFileSync('content/surfaces.md', 'utf8')).toContain(source.trim());
});
