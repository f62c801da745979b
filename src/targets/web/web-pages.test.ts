import { expect, test } from 'vitest';
import { UNNAMED, webHtml } from './web-pages.ts';

const page = (body: string, boot = '<script data-boot="../core.js"></script>') =>
  `<!doctype html><html lang="vi" data-base="../"><head><meta charset="utf-8">${boot}<style>a{}</style></head><body><header class="top"></header>${body}</body></html>`;
const packs = new Set(['m', 'openers']);
const made = (html: string, path: string) => webHtml(html, path, packs, '.web{}');

test('every page carries the build’s name; only one that wakes gets the line', () => {
  const info = made(page('', ''), 'info/index.html');
  expect(info).toContain(`data-build="${UNNAMED}"`);
  expect(info).not.toContain('data-island');
});

test('in a lesson the line stands last and brings no sheet', () => {
  const lesson = made(
    page('<main></main>', '<script data-boot="../core.js" data-steps="7"></script>'),
    'lessons/x/index.html',
  );
  expect(lesson).toContain('<main></main><div data-island="web"></div></body>');
  expect(lesson).not.toContain('.web{}');
});

test('a module that can be taken gets its line, a draft gets none', () => {
  const list = made(
    page(
      '<section class="module openers"><ul></ul></section><article class="module" id="m"><ol></ol></article><article class="module" id="draft"><ol></ol></article>',
    ),
    'learn/lop-4-5/index.html',
  );
  expect(
    [...list.matchAll(/data-island="web-pack" data-props="([^"]*)"/g)].map(([, props]) => props),
  ).toEqual(['{&quot;pack&quot;:&quot;openers&quot;}', '{&quot;pack&quot;:&quot;m&quot;}']);
  expect(list).toContain('<article class="module" id="draft"><ol></ol></article>');
});

test('about says what the browser keeps', () => {
  expect(made(page(''), 'about/index.html')).toContain(
    '<div data-island="web"></div><section class="web-newer">',
  );
});
