import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type Served } from './serve.ts';

let folder = '';
let root: Served;
let deep: Served;
const get = (url: string) => fetch(url, { redirect: 'manual' });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const name of ['_astro', 'learn', 'bang-cuu-chuong']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'index.html'), 'cửa');
  writeFileSync(join(folder, 'learn', 'index.html'), 'học');
  writeFileSync(join(folder, 'learn', 'index.html.br'), brotliCompressSync('học'));
  writeFileSync(join(folder, 'bang-cuu-chuong', 'index.html'), 'bảng');
  writeFileSync(join(folder, '404.html'), 'không thấy');
  writeFileSync(join(folder, '_astro', 'a.x.js'), 'a');
  root = await serveFolder(folder, { port: 0, host: '127.0.0.1' });
  deep = await serveFolder(folder, { port: 0, host: '127.0.0.1', base: '/a/b/' });
});
afterAll(async () => {
  await Promise.all([root.close(), deep.close()]);
  rmSync(folder, { recursive: true });
});

test('a page is compressed, revalidated each time, and has the headers', async () => {
  const answer = await fetch(`${root.url}learn/`, { headers: { 'Accept-Encoding': 'br' } });
  expect(await answer.text()).toBe('học');
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/html;charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "frame-ancestors 'self'",
    'permissions-policy': 'camera=(), microphone=(self), geolocation=()',
  });
});

test('a file with a hash in its name is cached permanently', async () => {
  const answer = await get(`${root.url}_astro/a.x.js`);
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('the exit page is cached for an hour, in a sub-folder too', async () => {
  for (const site of [root, deep])
    expect((await get(`${site.url}bang-cuu-chuong/`)).headers.get('cache-control')).toBe(
      'max-age=3600',
    );
});

test('an unchanged page is not sent again', async () => {
  const etag = (await get(`${root.url}learn/`)).headers.get('etag') ?? '';
  const again = await fetch(`${root.url}learn/`, { headers: { 'If-None-Match': etag } });
  expect(again.status).toBe(304);
});

test.each([
  'nowhere/',
  'constructor',
  '__proto__/',
  'toString',
  'hasOwnProperty/',
  '_astro/lost.js',
  'learn/lost.png',
  '../package.json',
  '%2e%2e/x',
  '%E0%A4',
])('%s is not found, never answered with 200', async (path) => {
  const answer = await get(root.url + path);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe('không thấy');
});

test.each([
  ['hoc', 'learn/'],
  ['hoc/', 'learn/'],
  ['giao-vien', 'teachers/'],
  ['phu-huynh', 'parents/'],
  ['ky-nang', 'skills/'],
  ['tt', 'info/'],
  ['learn?lop=3', 'learn/?lop=3'],
])('/%s leads to %s, in a sub-folder too', async (short, long) => {
  for (const [site, base] of [
    [root, '/'],
    [deep, '/a/b/'],
  ] as const) {
    const answer = await get(site.url + short);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, base + long]);
  }
});

test('in a sub-folder the site is served there and nowhere else', async () => {
  expect(deep.url).toMatch(/\/a\/b\/$/);
  expect(await (await get(`${deep.url}learn/`)).text()).toBe('học');
  expect((await get(new URL('/learn/', deep.url).href)).status).toBe(404);
  expect((await get(deep.url.replace(/\/$/, ''))).headers.get('location')).toBe('/a/b/');
});

test('the server accepts no uploads', async () => {
  expect((await fetch(root.url, { method: 'POST', body: 'x' })).status).toBe(405);
});

test('a taken port gives the next free one', async () => {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
  const taken = (blocker.address() as { port: number }).port;
  const served = await serveFolder(folder, { port: taken, host: '127.0.0.1' });
  expect(served.port).toBeGreaterThan(taken);
  await served.close();
  blocker.close();
});

test.each([
  '//learn',
  '///learn',
  '//learn?x=//y',
  '/\\learn',
  '//tt',
  '//learn/',
  '//127.0.0.1/learn',
])('%s names another host to a browser, and leads nowhere', async (path) => {
  for (const site of [root, deep]) {
    const { host, pathname } = new URL(site.url);
    const status = await new Promise<[number, string | undefined]>((resolve, reject) => {
      const [name, port] = host.split(':');
      request({ host: name, port, path: pathname.slice(0, -1) + path }, (answer) => {
        answer.resume();
        resolve([answer.statusCode!, answer.headers.location]);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toEqual([404, undefined]);
  }
});
