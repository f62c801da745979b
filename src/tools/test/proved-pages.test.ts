import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashesOf, ownPart, readProved, unproved } from './proved-pages.ts';

/** A built page as the build writes it, with what every build and every page shares. */
const page = ({
  words = 'Na kể với bà.',
  chunk = 'CsX5s5hQ',
  style = 'p{margin:0}',
  day = '27/11/2026',
}) =>
  `<!DOCTYPE html><html lang="vi"><head><meta http-equiv="Content-Security-Policy" content="script-src 'sha256-${chunk}'"><script data-boot="../_astro/core.${chunk}.js" data-lesson="one">(()=>"${chunk}")()</script><title>Bài</title><style>${style}</style></head><body><main><img src="../scenes/house.svg" alt=""><p>${words}</p></main><script type="application/json" id="page">{"lesson":"one","module":"first"}</script><span data-built="${day}">Bản ngày ${day} <b hidden></b></span></body></html>`;

let site: string;
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
};
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'elm-pages-'));
  put('one/index.html', page({}));
  put('two/index.html', page({ words: 'Tí hỏi cô.' }));
  put('scenes/house.svg', '<svg/>');
  put('items/first.json', '{"q1":1}');
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

describe('a page that changed is walked', () => {
  test.each([
    ['a word of it', () => put('one/index.html', page({ words: 'Na kể với mẹ.' })), ['one/']],
    ['a picture it shows', () => put('scenes/house.svg', '<svg width="9"/>'), ['one/', 'two/']],
    ['a question of its module', () => put('items/first.json', '{"q1":2}'), ['one/', 'two/']],
    ['a page that is new', () => put('three/index.html', page({})), ['three/']],
  ])('%s', (_, change, changed) => {
    const proved = hashesOf(site);
    expect(unproved(hashesOf(site), proved)).toEqual([]);
    change();
    expect(unproved(hashesOf(site), proved)).toEqual(changed);
  });

  test('though the file knows a page of its name, or every page, by another hash', () => {
    const now = hashesOf(site);
    expect(unproved(now, { ...now, 'one/': now['two/']! })).toEqual(['one/']);
    expect(unproved(now, {})).toEqual(['one/', 'two/']);
    // What every object has is no proof.
    expect(unproved({ constructor: 'x' }, {})).toEqual(['constructor']);
  });

  test('and so is every page when the file is not there or was broken by a merge', () => {
    const file = join(site, 'proved.json');
    expect(readProved(file)).toEqual({});
    writeFileSync(file, '<<<<<<< main\n{"one/": "x"}');
    expect(readProved(file)).toEqual({});
  });
});

test.each([
  ['the names of chunks', { chunk: 'Dt8r4q1Z' }],
  ['inline styles, which are shared', { style: 'p{margin:1px}' }],
  ['the day of the build', { day: '28/11/2026' }],
])('a page is the same whatever %s', (_, other) => {
  expect(ownPart(page(other))).toBe(ownPart(page({})));
});

test('nor does the day in the questions of its module make it another', () => {
  put('items/first.json', '{"built":"2026-11-27","q1":1}');
  const proved = hashesOf(site);
  put('items/first.json', '{"built":"2026-11-28","q1":1}');
  expect(unproved(hashesOf(site), proved)).toEqual([]);
});

test('nor does its Word file, which has the day inside', () => {
  put('one/index.html', page({ words: '<a href="one.docx">Word</a>' }));
  put('one/one.docx', '2026-11-27');
  const proved = hashesOf(site);
  put('one/one.docx', '2026-11-28');
  expect(unproved(hashesOf(site), proved)).toEqual([]);
});

test('of a page that is gone the file may still speak', () => {
  const now = hashesOf(site);
  expect(unproved(now, { ...now, 'gone/': 'x' })).toEqual([]);
});
