import { expect, test } from 'vitest';
import { isCompressed } from './compress.ts';
import { isListed, manifestOf } from './manifest.ts';

test('the build has the same name whatever order the files are read in', () => {
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

test('one changed file gives another build of 12 hex digits', () => {
  const one = manifestOf([['a', '1']]).build;
  expect(one).toMatch(/^[0-9a-f]{12}$/);
  expect(manifestOf([['a', '2']]).build).not.toBe(one);
});

test.each(['manifest.json', 'build.json', 'index.html.br', 'index.html.gz'])(
  '%s is not listed',
  (file) => expect(isListed(file)).toBe(false),
);

test('a manifest of another folder is an ordinary file', () => {
  expect(isListed('app/manifest.json')).toBe(true);
  // What a school may exchange has no hash, and no twin that would outlive it.
  expect(isListed('clips/people.json')).toBe(false);
  expect(isCompressed('clips/people.json', 5000)).toBe(false);
  expect(isCompressed('clips/texts.json', 5000)).toBe(true);
});
