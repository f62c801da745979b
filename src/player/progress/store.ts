import { atom } from 'nanostores';
import type { Place } from '#core/progress/profile.ts';
import type { SaveError, Store } from '../storage/port.ts';
import { $attempts, inOrder } from './attempts.ts';
import { $activeProfile } from '../profiles/active-profile.ts';

/** A message to the pupil about saving. `site/shared/messages/notices.ts` has the sentences. */
export type Notice =
  { what: 'memory' | 'full' | 'failed' | 'stale' | 'unread' } | { what: 'lost'; answers: number };

export const $notice = atom<Notice | null>(null);
export const $store = atom<Store | null>(null);

export const isStale = (): boolean => $notice.get()?.what === 'stale';

/**
 * Shows why an answer was not saved. Keeps the notice of a stale page or of a memory store, which
 * matters more than one about a single answer.
 */
export function showSaveError(why: SaveError): void {
  if (why === 'stale') $notice.set({ what: why });
  else if (!isStale() && $store.get()?.durable !== false)
    $notice.set({ what: why === 'closed' ? 'failed' : why });
}

/** Removes the notice about unsaved answers, once every answer is on disk again. */
export function clearSaveError(): void {
  if (/full|failed/.test($notice.get()?.what ?? '')) $notice.set(null);
}

/**
 * Reads back the active profile's answers: after opening, after every write, and when the profile
 * changes.
 */
export async function reloadAttempts(): Promise<void> {
  const { profile } = $activeProfile.get();
  const work = await $store
    .get()
    ?.workOf(profile)
    .catch(() => $notice.set({ what: 'unread' }));
  // If the active profile changed during the await, its own read is in progress.
  if (work && $activeProfile.get().profile === profile) $attempts.set(inOrder(work.attempts));
}

/** Stores a profile's step in the database if it is open; before that only web storage has it. */
export const keepPlaceAt = (place: Place): void => void $store.get()?.savePlace(place);

$activeProfile.listen(() => void reloadAttempts());
