/**
 * Removes builds that nobody needs: not this worker's, shown in no tab, and holding no pack that
 * this build has not got whole yet. So a pupil who took a pack keeps it through an update, offline
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
  // Without its list this worker cannot say what is not needed.
  if (!list) return;
  const waited = new Set(await packsToRenew(root, list));
  const here = await buildCaches(root);
  const isWaited = (pack: string | null): boolean =>
    pack !== null && packsNow(list, pack).some((now) => waited.has(now));
  const holding = new Set(here.filter(({ pack }) => isWaited(pack)).map(({ build: of }) => of));
  // A newer build is being put up beside this one.
  if (worker.registration.installing || worker.registration.waiting) return;
  for (const each of here)
    if (each.build !== build && !living.has(each.build) && !holding.has(each.build))
      await caches.delete(each.name);
}

let renewing: Promise<void> | null = null;

/**
 * Brings packs that were taken of an older build up to this one; what fails is tried again at the
 * next page.
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
