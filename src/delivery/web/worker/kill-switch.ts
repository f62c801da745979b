/**
 * The worker that ends it all: put in place of `sw.js`, it removes what the web target keeps on a
 * device, then itself. Pages that are open go on and are not reloaded; from the next page on, all
 * comes from the network.
 */
import { isOurs } from '../browser/cache-names.ts';
import { root, worker } from './worker-scope.ts';

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (isOurs(root, name)) await caches.delete(name);
      await worker.registration.unregister();
    })(),
  ),
);
