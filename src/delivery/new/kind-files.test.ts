import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { kindFiles } from './kind-files.ts';

/** Imports of our own files that lead nowhere, as “file → what it names”. */
const lost = (files: Record<string, string>): string[] =>
  Object.entries(files).flatMap(([file, text]) =>
    [...text.matchAll(/from '([.#][^']+)'/g)].flatMap(([, named]) => {
      const to = named!.startsWith('#')
        ? `src/${named!.slice(1)}`
        : posix.join(posix.dirname(file), named!);
      return to in files || existsSync(to) ? [] : [`${file} → ${named}`];
    }),
  );

it('a new kind names only what is there', () => {
  const files = kindFiles('flag-it');
  expect(
    Object.values(files)
      .join('')
      .match(/from '[.#]/g)!.length,
  ).toBeGreaterThan(10);
  expect(lost(files)).toEqual([]);
});

it('is red when a part it names has moved', () => {
  const view = 'src/player/activities/flag-it/FlagIt.tsx';
  const files = kindFiles('flag-it');
  expect(
    lost({ ...files, [view]: files[view]!.replace('../shell/OptionList', '../frame/OptionList') }),
  ).toEqual([`${view} → ../frame/OptionList.tsx`]);
});
