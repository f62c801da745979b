/**
 * The web target's worker. Workbox installs the shell and routes; our code adds the hash check of
 * every body, and separates builds. It does not use IndexedDB: pupils' work is outside its scope.
 */
import { PrecacheController } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { shellName } from '../browser/cache-names.ts';
import { answerFile, answerPage } from './answer.ts';
import { trust } from '../browser/build-cache.ts';
import { soundPlugin } from './integrity-plugin.ts';
import { renewPacks, evictBuilds } from './sweep.ts';
import { build, root, shellEntries, worker, type FetchLike } from './worker-scope.ts';

const hashOf = (integrity: string): string => integrity.replace('sha256-', '');
trust(build, new Map(shellEntries.map(({ url, integrity }) => [url, hashOf(integrity)])));
const hashes = new Map(
  shellEntries.map(({ url, integrity }) => [root + url, { path: url, hash: hashOf(integrity) }]),
);
const shell = new PrecacheController({
  cacheName: shellName(root, build),
  plugins: [soundPlugin(hashes)],
  fallbackToNetwork: false,
});
shell.addToCacheList(shellEntries.map((entry) => ({ ...entry, url: root + entry.url })));

worker.addEventListener('install', (event) => event.waitUntil(shell.install(event as never)));
// A new worker waits until a person confirms it, or until no page of the old build is open. It
// cleans up when a page requests it, not on activation: then a page of the old build may still be
// loading.
worker.addEventListener('message', (event) => {
  if (event.data === 'use') void worker.skipWaiting();
  if (event.data === 'renew') event.waitUntil(renewPacks().then(evictBuilds));
  // From a page that may not download automatically.
  if (event.data === 'sweep') event.waitUntil(evictBuilds());
});

const isOwn = ({ url, request }: { url: URL; request: Request }): boolean =>
  url.href.startsWith(root) && request.method === 'GET';
registerRoute(
  (asked) => isOwn(asked) && asked.request.mode === 'navigate',
  ({ event }) => answerPage(event as unknown as FetchLike),
);
registerRoute(isOwn, ({ event }) => answerFile(event as unknown as FetchLike));
