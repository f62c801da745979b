import { atom } from 'nanostores';
import type { NewAttempt } from '../domain/attempt.ts';
import { dropInInbox } from '../storage/inbox.ts';
import { memoryStore } from '../storage/memory.ts';
import type { Place } from '../domain/profile.ts';
import type { Kept, Refusal, Store } from '../storage/port.ts';
import { $attempts } from './attempts.ts';
import { $seat } from './seat.ts';

/** What a pupil must be told about keeping. `messages/notices.ts` has the sentences. */
export type Notice = { what: 'memory' | 'full' | 'stale' } | { what: 'lost'; answers: number };

export const $notice = atom<Notice | null>(null);
export const $store = atom<Store | null>(null);

const refused: NewAttempt[] = [];
const refuse = (why: Refusal): void => {
  if (why === 'stale' || why === 'closed') $notice.set({ what: 'stale' });
  else $notice.set({ what: 'full' });
};

/** Reads back what the seat has. Called after opening, after each write and when the seat changes. */
export async function refresh(): Promise<void> {
  const all = await $store.get()?.everything();
  if (all) $attempts.set(all.attempts.filter((each) => each.profile === $seat.get().profile).sort((one, other) => one.seq - other.seq));
}

/**
 * Keeps one answer. Before the database code has come it goes durably into the inbox. A refused answer waits in this
 * tab and is tried again with the next one, so that freeing the disk loses nothing.
 */
export async function keep(attempt: NewAttempt): Promise<Kept> {
  const store = $store.get();
  const kept: Kept = store
    ? await store.append(attempt)
    : await dropInInbox(attempt).then(() => ({ state: 'kept' as const }), () => ({ state: 'refused' as const, why: 'full' as const }));
  if (kept.state === 'refused') {
    if (!refused.includes(attempt)) refused.push(attempt);
    refuse(kept.why);
    return kept;
  }
  if (store) await refresh();
  return kept;
}

/** Tries again what was refused. Resolves with the ids that are kept now. */
export async function keepRefused(): Promise<string[]> {
  const saved: string[] = [];
  for (const each of [...refused]) {
    if ((await keep(each)).state === 'refused') return saved;
    refused.splice(refused.indexOf(each), 1);
    saved.push(each.id);
  }
  if ($notice.get()?.what === 'full') $notice.set(null);
  return saved;
}

/** Keeps the step a profile stands at, when the database is there; before, localStorage alone has it. */
export const keepPlaceAt = (place: Place): void => void $store.get()?.savePlace(place);

let opening: Promise<Store> | null = null;

/**
 * Fetches the database code and opens it, once. A database that will not open means memory and a banner: lessons go on.
 */
export function openStore(): Promise<Store> {
  opening ??= (async () => {
    const opened = await import('../storage/indexed-db.ts').then(
      ({ openIndexedDb }) => openIndexedDb(() => $notice.set({ what: 'stale' })),
      () => ({ state: 'failed' as const, why: 'code' }),
    );
    const store = opened.state === 'open' ? opened.store : memoryStore();
    $store.set(store);
    if (!store.durable) $notice.set({ what: 'memory' });
    else if (opened.state === 'open' && opened.lost > 0) $notice.set({ what: 'lost', answers: opened.lost });
    await refresh();
    return store;
  })();
  return opening;
}

$seat.listen(() => void refresh());
