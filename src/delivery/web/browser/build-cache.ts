// The site's files stored on this device, by build. Used by the worker and by pages.
import { buildCaches, shellName } from './cache-names.ts';
import { listFile, type PackList } from '#core/files/pack-list.ts';
import { verifyIntegrity } from './integrity.ts';

const read = new Map<string, PackList>();
const sums = new Map<string, ReadonlyMap<string, string>>();

/**
 * Registers hashes of a build that do not come from Cache Storage, which any script of this origin
 * can write. The worker has those of its own shell and list; a page and older builds have none.
 *
 * @param hashes path → SHA-256 in base64
 */
export const trust = (build: string, hashes: ReadonlyMap<string, string>): void =>
  void sums.set(build, hashes);

/**
 * Returns the list of a build if its shell is complete: the list is the last file that an
 * installing worker stores. A list with another hash than the trusted one is downloaded again; null
 * if that fails.
 */
export async function listOf(root: string, build: string): Promise<PackList | null> {
  const known = read.get(build);
  if (known) return known;
  const name = shellName(root, build);
  // `open` would create the cache of a missing build.
  if (!(await caches.has(name))) return null;
  const cache = await caches.open(name);
  const path = listFile(build);
  const stored = await cache.match(root + path);
  const hash = sums.get(build)?.get(path);
  const list = stored && hash ? await checkedList(cache, root + path, stored, hash) : stored;
  if (list) read.set(build, (await list.json()) as PackList);
  return read.get(build) ?? null;
}

async function checkedList(
  cache: Cache,
  url: string,
  stored: Response,
  hash: string,
): Promise<Response | null> {
  const good = await verifyIntegrity(stored, url, hash);
  if (good) return good;
  const fresh = await fetch(url, { cache: 'reload' }).catch(() => null);
  const renewed = fresh && (await verifyIntegrity(fresh, url, hash));
  if (renewed) await cache.put(url, renewed.clone());
  return renewed;
}

/**
 * Returns the SHA-256 in base64 of a file of that build; undefined if the build has no such file.
 */
export const hashIn = async (
  root: string,
  build: string,
  path: string,
): Promise<string | undefined> =>
  sums.get(build)?.get(path) ?? (await listOf(root, build))?.files[path]?.[0];

/** Returns a file as that build wrote it, or null. A body that changed on the disk is deleted. */
export async function kept(root: string, build: string, path: string): Promise<Response | null> {
  const hash = await hashIn(root, build, path);
  if (!hash) return null;
  for (const { name } of (await buildCaches(root)).filter((cached) => cached.build === build)) {
    const cache = await caches.open(name);
    const found = await cache.match(root + path);
    if (!found) continue;
    const good = await verifyIntegrity(found, path, hash);
    if (good) return good;
    await cache.delete(root + path);
  }
  return null;
}

export const buildsHere = async (root: string): Promise<string[]> => [
  ...new Set((await buildCaches(root)).map(({ build }) => build)),
];

/**
 * Returns how much of a pack is here. Files that are only in another pack do not count: that pack
 * may be removed.
 */
export async function packState(
  root: string,
  list: PackList,
  pack: string,
): Promise<{ bytes: number; of: number; missing: string[] }> {
  const stored = new Set<string>();
  const cachesOfPack = (await buildCaches(root)).filter(
    (cache) => cache.build === list.build && (cache.pack === null || cache.pack === pack),
  );
  for (const { name } of cachesOfPack)
    for (const { url } of await (await caches.open(name)).keys()) stored.add(url);
  const weigh = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + list.files[path]![1], 0);
  const paths = list.packs[pack] ?? [];
  const missing = paths.filter((path) => !stored.has(root + path));
  return { bytes: weigh(paths) - weigh(missing), of: weigh(paths), missing };
}
