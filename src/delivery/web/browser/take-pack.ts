import { buildCaches, packName } from './cache-names.ts';
import type { PackList } from '#core/files/pack-list.ts';
import { buildsHere, kept, packState } from './build-cache.ts';
import { verifyIntegrity } from './integrity.ts';

/** `cut`: the network went, or somebody else answered; what has come stays. `full`: the disk. */
export type DownloadResult = 'taken' | 'stopped' | 'cut' | 'full';

/** A file that hangs is a line that is cut. */
const PATIENCE_MS = 30_000;

/**
 * What grades 1–3 hear makes a module a thousand small files: one after the other, the line's delay
 * would be waited for a thousand times.
 */
const AT_ONCE = 4;

type Want = {
  root: string;
  list: PackList;
  /** Other builds that are here. */
  older: readonly string[];
  /** Address → the cache of another pack of this build that has it. */
  shared: ReadonlyMap<string, Cache>;
  path: string;
};

/** Files that other packs of this build have, by address. */
async function sharedFiles(
  root: string,
  list: PackList,
  pack: string,
): Promise<Map<string, Cache>> {
  const found = new Map<string, Cache>();
  for (const other of await buildCaches(root)) {
    if (other.build !== list.build || other.pack === null || other.pack === pack) continue;
    const cache = await caches.open(other.name);
    for (const { url } of await cache.keys()) found.set(url, cache);
  }
  return found;
}

/**
 * A file from another pack, or from an older build when it has not changed since; else from the
 * network.
 */
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
  // A file that a portal has put into the browser's own cache is asked for again.
  for (const cache of ['no-cache', 'reload'] as const) {
    const good = await verifyIntegrity(await fetch(root + path, { cache, signal }), path, hash);
    if (good) return good;
  }
  return null;
}

/** The same, with an end to waiting. */
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
 * Stores what is missing of a pack, file by file, so that the next call goes on where this one was
 * cut.
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
   * Takes files until none is left. When another lane was cut, the file on its way here is still
   * stored.
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

/** Removes a pack, of every build. What pupils have answered is elsewhere and stays. */
export async function removePack(root: string, pack: string): Promise<void> {
  for (const each of await buildCaches(root))
    if (each.pack === pack) await caches.delete(each.name);
}

/** The packs of this list that hold what a pack of any release held. */
export const packsNow = ({ packs, former }: PackList, pack: string): string[] =>
  (pack in packs ? [pack] : (former[pack] ?? [])).filter((now) => now in packs);

/** Packs of this list that were taken from an older build and are not whole in this one. */
export async function packsToRenew(root: string, list: PackList): Promise<string[]> {
  const older = (await buildCaches(root)).filter(({ build }) => build !== list.build);
  const wanted = [
    ...new Set(older.flatMap(({ pack }) => (pack === null ? [] : packsNow(list, pack)))),
  ];
  const states = await Promise.all(wanted.map((pack) => packState(root, list, pack)));
  return wanted.filter((_, at) => states[at]!.missing.length > 0);
}
