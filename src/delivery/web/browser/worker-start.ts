import { rootPath } from '#player/hydrate/page-data.ts';
import { hasLabMark } from '#player/progress/lab-mark.ts';
import type { PackList } from '#core/files/pack-list.ts';
import { listOf } from './build-cache.ts';

/** Address of the site's root. */
export const siteRoot = (): string => new URL(rootPath(), location.href).href;

/**
 * Whether this browser, at this address, lets a site keep itself: not on plain http, not from a
 * file, not in every private window.
 */
const canKeep = (): boolean =>
  'serviceWorker' in navigator &&
  'caches' in window &&
  isSecureContext &&
  crypto.subtle !== undefined;

/**
 * Whether packs that were taken before may be brought up to date unasked: not where the user saves
 * data, and not on a lab's computers, where a whole class would fetch at once.
 */
export const mayFetchUnasked = (): boolean =>
  !(navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData &&
  !hasLabMark();

/** Starts the worker, or says that there is none to be had. */
export const startWorker = (root: string): Promise<ServiceWorkerRegistration | null> =>
  canKeep()
    ? navigator.serviceWorker.register(`${root}sw.js`, { updateViaCache: 'none' }).catch(() => null)
    : Promise.resolve(null);

/**
 * What of this page's build may be kept, once its shell is here whole; null where nothing can be
 * kept.
 */
export async function listHere(root: string): Promise<PackList | null> {
  const { build } = document.documentElement.dataset;
  if (!canKeep() || !build) return null;
  await navigator.serviceWorker.ready;
  return listOf(root, build);
}
