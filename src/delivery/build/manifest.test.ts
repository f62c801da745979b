import { expect, test } from 'vitest';
import { isCompressed } from './compress.ts';
import { isListed, manifestOf } from './manifest.ts';

test('the build id does not depend on the order of the files', () => {
  expect(
    manifestOf([
      ['b', '2'],
      ['a', '1'],
    ]),
  ).toEqual(
    manifestOf([
      ['a', '1'],
      ['b', '2'],
    ]),
  );
});

test('files are listed in order of their paths', () => {
  expect(
    Object.keys(
      manifestOf([
        ['b', '2'],
        ['A', '1'],
        ['a', '3'],
      ]).files,
    ),
  ).toEqual(['A', 'a', 'b']);
});

test('one changed file gives another build id of 12 hex digits', () => {
  const id = manifestOf([['a', '1']]).build;
  expect(id).toMatch(/^[0-9a-f]{12}$/);
  expect(manifestOf([['a', '2']]).build).not.toBe(id);
});

test.each(['manifest.json', 'build.json', 'index.html.br', 'index.html.gz'])(
  '%s is not listed',
  (file) => expect(isListed(file)).toBe(false),
);

test('a manifest of another folder is an ordinary file', () => {
  expect(isListed('app/manifest.json')).toBe(true);
  // Replaceable files have no hash, and no compressed copy that would outlive them.
  expect(isListed('clips/people.json')).toBe(false);
  expect(isCompressed('clips/people.json', 5000)).toBe(false);
  expect(isCompressed('clips/texts.json', 5000)).toBe(true);
});
