import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { verifyIntegrity } from './integrity.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
const page = '<h1>Bản đồ người giúp em</h1>';

test('accepts what the build wrote, with only our headers', async () => {
  const taken = await verifyIntegrity(
    new Response(page, {
      headers: { 'Content-Type': 'text/plain', 'Set-Cookie': 'x', 'X-Portal': 'y' },
    }),
    'learn/',
    hash(page),
  );
  expect(await taken!.text()).toBe(page);
  expect(taken!.headers.get('Content-Type')).toBe('text/html;charset=utf-8');
  expect([...taken!.headers.keys()]).not.toContain('x-portal');
});

test.each([
  ['a login page with 200', new Response('<h1>Đăng nhập Wi-Fi</h1>'), hash(page)],
  ['half of it', new Response(page.slice(0, 9)), hash(page)],
  ['nothing', new Response(''), hash(page)],
  ['the right bytes as a 404', new Response(page, { status: 404 }), hash(page)],
])('%s is refused', async (_, response, wanted) => {
  expect(await verifyIntegrity(response, 'learn/', wanted)).toBeNull();
});

test.each([
  ['a.js', 'text/javascript;charset=utf-8'],
  ['items/m.json', 'application/json;charset=utf-8'],
  ['x.svg', 'image/svg+xml'],
  ['f.woff2', 'font/woff2'],
  ['clips/vi/a1.opus', 'audio/ogg'],
  ['a.unheard-of', 'application/octet-stream'],
  ['', 'text/html;charset=utf-8'],
])('“%s” is %s', async (path, type) => {
  expect(
    (await verifyIntegrity(new Response(page), path, hash(page)))!.headers.get('Content-Type'),
  ).toBe(type);
});
