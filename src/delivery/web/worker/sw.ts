/**
 * The web target's worker. Workbox installs the shell and routes; ours are the hash of every body,
 * and that builds never mix.
 * It knows nothing of IndexedDB: what pupils have done is not its business.
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
// A new worker waits until a person says “use it”, or until no page of the old build is open. It
// tidies when a page asks, not when it is put on: then a page of the old build may still be on its
// way.
worker.addEventListener('message', (event) => {
  if (event.data === 'use') void worker.skipWaiting();
  if (event.data === 'renew') event.waitUntil(renewPacks().then(evictBuilds));
  // From a page that may fetch nothing by itself.
  if (event.data === 'sweep') event.waitUntil(evictBuilds());
});

const isOwn = ({ url, request }: { url: URL; request: Request }): boolean =>
  url.href.startsWith(root) && request.method === 'GET';
registerRoute(
  (asked) => isOwn(asked) && asked.request.mode === 'navigate',
  ({ event }) => answerPage(event as unknown as FetchLike),
);
registerRoute(isOwn, ({ event }) => answerFile(event as unknown as FetchLike));
