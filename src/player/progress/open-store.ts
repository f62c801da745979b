import { localKeys } from '../storage/storage-keys.ts';
import { memoryStore } from '../storage/memory.ts';
import type { Store } from '../storage/port.ts';
import { drainOutbox, retryUnsaved } from './answer-writer.ts';
import { $activeProfile, seatOfDevice, setActiveProfile } from '../profiles/active-profile.ts';
import { rememberSteps } from './steps.ts';
import { $notice, $store, isStale } from './store.ts';

let opening: Promise<Store> | null = null;

/**
 * Loads the database code and opens the database, once. Never rejects: if the database does not
 * open, the page uses a memory store and a banner, and answers go to the outbox.
 */
export function openStore(): Promise<Store> {
  opening ??= (async () => {
    const opened = await import('../storage/indexed-db.ts')
      .then(({ openIndexedDb }) => openIndexedDb(() => $notice.set({ what: 'stale' })))
      .catch(() => ({ state: 'failed' as const, why: 'code' }));
    const store = opened.state === 'open' ? opened.store : memoryStore();
    if (opened.state === 'open' && opened.last && !$activeProfile.get().profile) {
      setActiveProfile(opened.last.profile);
      rememberSteps(opened.last.places);
    }
    $store.set(store);
    if (!store.durable) {
      if (!isStale()) $notice.set({ what: 'memory' });
    } else if (opened.state === 'open' && opened.lost > 0)
      $notice.set({ what: 'lost', answers: opened.lost });
    await drainOutbox();
    void retryUnsaved();
    return store;
  })();
  return opening;
}

// Another page of this browser may have changed the active profile, also before “Back” restored
// this page.
const readActiveProfile = () => $activeProfile.set({ profile: seatOfDevice() });
globalThis.addEventListener?.('storage', ({ key }) => key === localKeys.who && readActiveProfile());
globalThis.addEventListener?.('pageshow', ({ persisted }) => persisted && readActiveProfile());
