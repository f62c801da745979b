import { expect, test } from 'vitest';
import { fileType } from './file-type.ts';

test.each([
  ['', 'text/html;charset=utf-8'],
  ['learn/', 'text/html;charset=utf-8'],
  ['404.html', 'text/html;charset=utf-8'],
  ['late.css', 'text/css;charset=utf-8'],
  ['_astro/core.x.js', 'text/javascript;charset=utf-8'],
  ['items/m.json', 'application/json;charset=utf-8'],
  ['ke-hoach.csv', 'text/csv;charset=utf-8'],
  ['robots.txt', 'text/plain;charset=utf-8'],
  ['sitemap.xml', 'application/xml'],
  ['x.svg', 'image/svg+xml'],
  ['x.png', 'image/png'],
  ['f.woff2', 'font/woff2'],
  ['clips/vi/a1b2.opus', 'audio/ogg'],
  ['a.ogg', 'audio/ogg'],
  ['a.m4a', 'audio/mp4'],
  ['a.mp3', 'audio/mpeg'],
])('“%s” is %s', (path, type) => expect(fileType(path)).toBe(type));

test.each(['a.xyz', 'CNAME', 'clips/vi/a1b2', '.nojekyll', 'a.constructor'])(
  '%s, which has no known type, is not served as a page',
  (path) => {
    expect(fileType(path)).toBe('application/octet-stream');
  },
);
