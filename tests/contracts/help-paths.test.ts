import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadsOf, loadsOfText, reachedFrom } from './page-code.ts';

const loader = 'src/site/help/path/load-path.ts';
const isPath = (file: string): boolean => file.startsWith('content/help/paths/');
const written = readdirSync('content/help/paths').map((file) => `content/help/paths/${file}`);
/** Returns the help paths loaded with a file, including its late imports. */
const pathsWith = (file: string, text?: string): string[] =>
  (text === undefined
    ? [...reachedFrom(file, ({ late }) => !late).keys()]
    : loadsOfText(file, text).flatMap(({ to }) => pathsWith(to))
  ).filter(isPath);

it('every help path is loaded by some page', () => {
  expect([...reachedFrom(loader).keys()].filter(isPath).sort()).toEqual(written.sort());
});

it('a page loads exactly one help path: none with the loader, one with each file it imports late', () => {
  expect(pathsWith(loader)).toEqual([]);
  const asked = loadsOf(loader).filter(
    ({ late, to }) => late && !/(add-path|path-ears)\.ts$/.test(to),
  );
  expect(asked.map(({ to }) => pathsWith(to).length)).toEqual(written.map(() => 1));
});

it.each(['common', 'lop-6-9', 'lop-10-12'])(
  'the projector’s script show-%s includes one',
  (name) => {
    const file = name === 'common' ? 'vi' : `vi.${name}`;
    expect(
      [...reachedFrom(`src/site/teacher/projector/show-${name}.ts`).keys()].filter(isPath),
    ).toEqual([`content/help/paths/${file}.yaml`]);
  },
);

it('red: a script that also includes another band’s path', () => {
  const both =
    "import { paths } from '#curriculum/browser-data/help-paths-vi.ts'; import { paths as more } from '#curriculum/browser-data/help-paths-vi-lop-6-9.ts'; console.log(paths, more)";
  expect(pathsWith('src/site/teacher/projector/show-common.ts', both)).toHaveLength(2);
});
