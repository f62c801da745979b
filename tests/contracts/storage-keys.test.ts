// Web storage is named in one place.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localKeys, sessionKeys } from '#player/storage/storage-keys.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((file) => /\.(tsx?|mjs|js|astro|mdx|html)$/.test(file) && !/\.test\.tsx?$/.test(file));

/** The table of the keys; and three scripts that run where no module can. */
const home = 'src/player/storage/storage-keys.ts';
const withoutModules = [
  'src/site/shared/page/head.js',
  'src/site/help/quick-exit.js',
  'src/site/shared/display/look.js',
];

/**
 * Whether a text names web storage, in whatever way: as a name, as a word in quotes, in a comment.
 */
const namesWebStorage = (text: string): boolean => /localStorage|sessionStorage/.test(text);

describe('web storage', () => {
  it('is named by no other file of src/', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(
      files.filter(
        (file) =>
          ![home, ...withoutModules].includes(file) && namesWebStorage(readFileSync(file, 'utf8')),
      ),
    ).toEqual([]);
  });

  it.each([
    "localStorage.setItem('elm:class', code);",
    'const { sessionStorage: tab } = window; tab.clear();',
    "const shelf = window['localStorage'];",
    'export const keep = (text: string) => void (globalThis.localStorage.x = text);',
  ])('is seen in %s', (text) => expect(namesWebStorage(text)).toBe(true));

  it('is used by the scripts without modules for keys of the table alone', () => {
    const known: string[] = [...Object.values(localKeys), ...Object.values(sessionKeys)];
    const used = withoutModules.flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /(?:(?:Storage\.getItem|kept)\(|Storage\[)'(elm:[\w:-]*)'/g,
        ),
      ].map(([, key]) => key!),
    );
    expect([...new Set(used)].sort()).toEqual([
      'elm:at:',
      'elm:due',
      'elm:look',
      'elm:out',
      'elm:to',
      'elm:who',
    ]);
    expect(used.filter((key) => !known.includes(key))).toEqual([]);
  });

  it('holds nothing under a name of another beginning: erasing goes by it', () =>
    expect(Object.values(localKeys).filter((key) => !/^(elm:|em-len-mang)/.test(key))).toEqual([]));
});
