// Five kinds of intermediaries between a school and the internet, as answers to every path.
import type { Faults } from './web-host.ts';

const login = (path: string): string =>
  `<!doctype html><html lang="vi"><title>Đăng nhập Wi-Fi</title><body><h1>Đăng nhập để dùng Wi-Fi</h1><p>${path}</p><form><input name="phone"></form></body></html>`;
/** A portal lets its own pages through. */
const LOGIN = 'dang-nhap-wifi/';

export const portals: Record<string, Faults> = {
  'trang đăng nhập, 200': (path) => ({ status: 200, body: login(path) }),
  'chuyển tới trang đăng nhập, 302': (path) =>
    path === LOGIN
      ? { status: 200, body: login(path) }
      : { status: 302, headers: { Location: `/${LOGIN}` } },
  'đòi đăng nhập, 511': (path) => ({ status: 511, body: login(path) }),
  // As for a script: the right type, cacheable for a year.
  'trang đăng nhập, giữ một năm': (path) => ({
    status: 200,
    body: login(path),
    headers: {
      'Content-Type': path.endsWith('.js')
        ? 'text/javascript'
        : path.endsWith('.css')
          ? 'text/css'
          : 'text/html',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  }),
  'trang trắng, 200': () => ({ status: 200, body: '' }),
};

/** Network first, and responses are stored: the worker that many sites have. */
export const naiveWorker = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith((async () => {
  const cache = await caches.open('naive');
  try {
    const answer = await fetch(event.request);
    await cache.put(event.request, answer.clone());
    return answer;
  } catch { return (await cache.match(event.request)) || Response.error(); }
})()));`;
