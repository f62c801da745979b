/**
 * Deletes unneeded builds: not this worker's, shown in no tab, and without a pack that is still
 * incomplete in this build. So a pupil who downloaded a pack keeps it through an update, offline
 * too.
 */
import { buildCaches } from '../browser/cache-names.ts';
import { listOf } from '../browser/build-cache.ts';
import { packsNow, packsToRenew, downloadPack } from '../browser/take-pack.ts';
import { findActiveBuilds } from './tabs.ts';
import { build, root, worker } from './worker-scope.ts';

export async function evictBuilds(): Promise<void> {
  const living = await findActiveBuilds(
    new Set(
      (await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })).map(
        ({ id }) => id,
      ),
    ),
  );
  const list = await listOf(root, build);
  // Without its list this worker cannot decide what is unneeded.
  if (!list) return;
  const waited = new Set(await packsToRenew(root, list));
  const here = await buildCaches(root);
  const isWaited = (pack: string | null): boolean =>
    pack !== null && packsNow(list, pack).some((now) => waited.has(now));
  const holding = new Set(here.filter(({ pack }) => isWaited(pack)).map(({ build: of }) => of));
  // A newer build is being installed beside this one.
  if (worker.registration.installing || worker.registration.waiting) return;
  for (const cache of here)
    if (cache.build !== build && !living.has(cache.build) && !holding.has(cache.build))
      await caches.delete(cache.name);
}

let renewing: Promise<void> | null = null;

/**
 * Updates packs downloaded for an older build to this one; failures are retried at the next page.
 */
export function renewPacks(): Promise<void> {
  const renew = async (): Promise<void> => {
    const list = await listOf(root, build);
    if (list)
      for (const pack of await packsToRenew(root, list))
        await downloadPack(root, list, pack, () => undefined, new AbortController().signal);
  };
  renewing ??= renew().finally(() => (renewing = null));
  return renewing;
}
