import { rootPath } from '#player/hydrate/page-data.ts';
import { hasLabMark } from '#player/progress/lab-mark.ts';
import type { PackList } from '#core/files/pack-list.ts';
import { listOf } from './build-cache.ts';

/** Returns the address of the site's root. */
export const siteRoot = (): string => new URL(rootPath(), location.href).href;

/**
 * Returns whether this browser can store the site at this address: not on plain http, not from a
 * file, not in every private window.
 */
const canKeep = (): boolean =>
  'serviceWorker' in navigator &&
  'caches' in window &&
  isSecureContext &&
  crypto.subtle !== undefined;

/**
 * Returns whether downloaded packs may be updated automatically: not if the user saves data, and
 * not on a lab's computers, where a whole class would download at once.
 */
export const mayFetchUnasked = (): boolean =>
  !(navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData &&
  !hasLabMark();

/** Starts the worker; resolves with null if that is impossible. */
export const startWorker = (root: string): Promise<ServiceWorkerRegistration | null> =>
  canKeep()
    ? navigator.serviceWorker.register(`${root}sw.js`, { updateViaCache: 'none' }).catch(() => null)
    : Promise.resolve(null);

/**
 * Returns the list of this page's build, once its shell is complete; null if nothing can be stored.
 */
export async function listHere(root: string): Promise<PackList | null> {
  const { build } = document.documentElement.dataset;
  if (!canKeep() || !build) return null;
  await navigator.serviceWorker.ready;
  return listOf(root, build);
}
