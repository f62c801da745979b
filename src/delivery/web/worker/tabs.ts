/**
 * Records which build each tab shows. A worker is stopped whenever it is idle, so the answer is
 * stored: as the query of a key without a body, in its own cache.
 */
import { tabsName } from '../browser/cache-names.ts';
import { root } from './worker-scope.ts';

/**
 * A page that came from the network and belongs to no stored build: all its requests use the
 * network too.
 */
export const NETWORK = 'network';

const known = new Map<string, string>();
const keyOf = (tab: string): string => `${root}tab/${tab}`;
const open = (): Promise<Cache> => caches.open(tabsName(root));

export async function noteTab(tab: string, build: string): Promise<void> {
  known.set(tab, build);
  await (await open()).put(`${keyOf(tab)}?${build}`, new Response(null));
}

export async function buildOfTab(tab: string): Promise<string | null> {
  const remembered = known.get(tab);
  if (remembered || !tab) return remembered ?? null;
  const [key] = await (await open()).keys(keyOf(tab), { ignoreSearch: true });
  const build = key ? new URL(key.url).search.slice(1) : null;
  if (build) known.set(tab, build);
  return build;
}

/** Forgets closed tabs. @returns builds that an open tab shows */
export async function findActiveBuilds(living: ReadonlySet<string>): Promise<Set<string>> {
  const cache = await open();
  const builds = new Set<string>();
  for (const key of await cache.keys()) {
    const { pathname, search } = new URL(key.url);
    if (living.has(pathname.split('/').pop()!)) builds.add(search.slice(1));
    else await cache.delete(key);
  }
  return builds;
}
