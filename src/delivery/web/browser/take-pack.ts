import { buildCaches, packName } from './cache-names.ts';
import type { PackList } from '#core/files/pack-list.ts';
import { buildsHere, kept, packState } from './build-cache.ts';
import { verifyIntegrity } from './integrity.ts';

/**
 * `cut`: the network failed, or an intermediary answered; downloaded files stay. `full`: the disk.
 */
export type DownloadResult = 'taken' | 'stopped' | 'cut' | 'full';

/** A stalled file counts as an interrupted connection. */
const PATIENCE_MS = 30_000;

/**
 * The clips for grades 1–3 make a module a thousand small files: one after the other, each would
 * add the line's latency.
 */
const AT_ONCE = 4;

type Want = {
  root: string;
  list: PackList;
  /** Other builds on this device. */
  older: readonly string[];
  /** Address → the cache of another pack of this build that has it. */
  shared: ReadonlyMap<string, Cache>;
  path: string;
};

/** Returns files that other packs of this build have, by address. */
async function sharedFiles(
  root: string,
  list: PackList,
  pack: string,
): Promise<Map<string, Cache>> {
  const found = new Map<string, Cache>();
  for (const cached of await buildCaches(root)) {
    if (cached.build !== list.build || cached.pack === null || cached.pack === pack) continue;
    const cache = await caches.open(cached.name);
    for (const { url } of await cache.keys()) found.set(url, cache);
  }
  return found;
}

/** Gets a file from another pack, or from an older build if unchanged; else from the network. */
async function fetched(
  { root, list: { files }, older, shared, path }: Want,
  signal: AbortSignal,
): Promise<Response | null> {
  const hash = files[path]![0];
  const copy = await shared.get(root + path)?.match(root + path);
  const sharedBody = copy && (await verifyIntegrity(copy, path, hash));
  if (sharedBody) return sharedBody;
  for (const build of older) {
    const same = await kept(root, build, path);
    const good = same && (await verifyIntegrity(same, path, hash));
    if (good) return good;
  }
  // A file that a portal replaced in the HTTP cache is requested again.
  for (const cache of ['no-cache', 'reload'] as const) {
    const good = await verifyIntegrity(await fetch(root + path, { cache, signal }), path, hash);
    if (good) return good;
  }
  return null;
}

/** Does the same, with a timeout. */
async function fetchedInTime(want: Want, stop: AbortSignal): Promise<Response | null> {
  const file = new AbortController();
  const end = () => file.abort();
  const late = setTimeout(end, PATIENCE_MS);
  stop.addEventListener('abort', end);
  try {
    return await fetched(want, file.signal);
  } finally {
    clearTimeout(late);
    stop.removeEventListener('abort', end);
  }
}

/**
 * Downloads missing files of a pack, one by one, so that an interrupted download can be resumed.
 * @param come called with each file that is here now
 */
export async function downloadPack(
  root: string,
  list: PackList,
  pack: string,
  come: (path: string) => void,
  signal: AbortSignal,
): Promise<DownloadResult> {
  const { missing } = await packState(root, list, pack);
  const older = (await buildsHere(root)).filter((build) => build !== list.build);
  const shared = await sharedFiles(root, list, pack);
  const cache = await caches.open(packName(root, list.build, pack));
  const left = missing.values();
  let ended: DownloadResult = 'taken';
  const end = (how: DownloadResult): void => {
    if (ended === 'taken') ended = how;
  };
  /**
   * Downloads files until none is left. If another lane fails, its current file is still stored.
   */
  const lane = async (): Promise<void> => {
    for (const path of left) {
      if (signal.aborted) end('stopped');
      if (ended !== 'taken') return;
      try {
        const body = await fetchedInTime({ root, list, older, shared, path }, signal);
        if (!body) return end('cut');
        await cache.put(root + path, body);
        come(path);
      } catch (problem) {
        return end(
          signal.aborted
            ? 'stopped'
            : (problem as Error).name === 'QuotaExceededError'
              ? 'full'
              : 'cut',
        );
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return ended;
}

/** Removes a pack, of every build. Pupils' answers are elsewhere and stay. */
export async function removePack(root: string, pack: string): Promise<void> {
  for (const cached of await buildCaches(root))
    if (cached.pack === pack) await caches.delete(cached.name);
}

/** Returns the packs of this list that contain the content of a pack of any release. */
export const packsNow = ({ packs, former }: PackList, pack: string): string[] =>
  (pack in packs ? [pack] : (former[pack] ?? [])).filter((now) => now in packs);

/**
 * Returns packs of this list that were downloaded for an older build and are incomplete in this
 * one.
 */
export async function packsToRenew(root: string, list: PackList): Promise<string[]> {
  const older = (await buildCaches(root)).filter(({ build }) => build !== list.build);
  const wanted = [
    ...new Set(older.flatMap(({ pack }) => (pack === null ? [] : packsNow(list, pack)))),
  ];
  const states = await Promise.all(wanted.map((pack) => packState(root, list, pack)));
  return wanted.filter((_, at) => states[at]!.missing.length > 0);
}
