/**
 * A worker that removes the web target: deployed in place of `sw.js`, it deletes what the target
 * stores on a device, then unregisters itself. Open pages continue and are not reloaded; from the
 * next page on, everything comes from the network.
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
