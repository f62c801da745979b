import { atom } from 'nanostores';
import type { Place } from '#core/progress/profile.ts';
import type { SaveError, Store } from '../storage/port.ts';
import { $attempts, inOrder } from './attempts.ts';
import { $activeProfile } from '../profiles/active-profile.ts';

/** What a pupil must be told about keeping. `site/shared/messages/notices.ts` has the sentences. */
export type Notice =
  { what: 'memory' | 'full' | 'failed' | 'stale' | 'unread' } | { what: 'lost'; answers: number };

export const $notice = atom<Notice | null>(null);
export const $store = atom<Store | null>(null);

export const isStale = (): boolean => $notice.get()?.what === 'stale';

/**
 * A page that is old, or has no database, stays so: its sentence is not replaced by one about a
 * single answer.
 */
export function showSaveError(why: SaveError): void {
  if (why === 'stale') $notice.set({ what: why });
  else if (!isStale() && $store.get()?.durable !== false)
    $notice.set({ what: why === 'closed' ? 'failed' : why });
}

/** Everything pressed is on the disk again: the sentence about what was not goes. */
export function clearSaveError(): void {
  if (/full|failed/.test($notice.get()?.what ?? '')) $notice.set(null);
}

/**
 * Reads back what the seat has. Called after opening, after each write and when the seat changes.
 */
export async function reloadAttempts(): Promise<void> {
  const { profile } = $activeProfile.get();
  const own = await $store
    .get()
    ?.workOf(profile)
    .catch(() => $notice.set({ what: 'unread' }));
  // The chair may have changed meanwhile, and then its own reading is under way.
  if (own && $activeProfile.get().profile === profile) $attempts.set(inOrder(own.attempts));
}

/**
 * Keeps the step a profile stands at, when the database is there; before, web storage alone has it.
 */
export const keepPlaceAt = (place: Place): void => void $store.get()?.savePlace(place);

$activeProfile.listen(() => void reloadAttempts());
