// Only one module accesses web storage.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localKeys, sessionKeys } from '#player/storage/storage-keys.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((file) => /\.(tsx?|mjs|js|astro|mdx|html)$/.test(file) && !/\.test\.tsx?$/.test(file));

/** The module with the keys, and three scripts that run where no module can. */
const home = 'src/player/storage/storage-keys.ts';
const withoutModules = [
  'src/site/shared/page/head.js',
  'src/site/help/quick-exit.js',
  'src/site/shared/display/look.js',
];

/** Returns whether a text mentions web storage in any way: as a name, in a string, in a comment. */
const namesWebStorage = (text: string): boolean => /localStorage|sessionStorage/.test(text);

describe('web storage', () => {
  it('is mentioned by no other file of src/', () => {
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
  ])('is found in %s', (text) => expect(namesWebStorage(text)).toBe(true));

  it('is used by the scripts without modules only for keys of the table', () => {
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
      'elm:look',
      'elm:out',
      'elm:to',
      'elm:who',
    ]);
    expect(used.filter((key) => !known.includes(key))).toEqual([]);
  });

  it('has no key with another prefix, because erasing goes by prefix', () =>
    expect(Object.values(localKeys).filter((key) => !/^(elm:|em-len-mang)/.test(key))).toEqual([]));
});
