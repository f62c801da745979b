import { atom } from 'nanostores';
import type { NewAttempt } from '../domain/attempt.ts';
import type { Place } from '../domain/profile.ts';
import { clearFromInbox, dropInInbox } from '../storage/inbox.ts';
import type { Kept, Refusal, Store } from '../storage/port.ts';
import { $attempts } from './attempts.ts';
import { $seat } from './seat.ts';

/** What a pupil must be told about keeping. `messages/notices.ts` has the sentences. */
export type Notice =
  { what: 'memory' | 'full' | 'failed' | 'stale' | 'unread' } | { what: 'lost'; answers: number };

export const $notice = atom<Notice | null>(null);
export const $store = atom<Store | null>(null);

/** Answers that are nowhere but in this tab. */
export const refused = new Set<NewAttempt>();

/** Answers that went into the inbox before the database was there; `open-store.ts` takes them over. */
export const dropped: NewAttempt[] = [];

export const isStale = (): boolean => $notice.get()?.what === 'stale';

/** A page that is old, or has no database, stays so: its sentence is not replaced by one about a single answer. */
function refuse(why: Refusal): void {
  if (why === 'stale') $notice.set({ what: why });
  else if (!isStale() && $store.get()?.durable !== false)
    $notice.set({ what: why === 'closed' ? 'failed' : why });
}

/** Reads back what the seat has. Called after opening, after each write and when the seat changes. */
export async function refresh(): Promise<void> {
  const all = await $store
    .get()
    ?.everything()
    .catch(() => $notice.set({ what: 'unread' }));
  if (all)
    $attempts.set(
      all.attempts
        .filter((each) => each.profile === $seat.get().profile)
        .sort((one, other) => one.seq - other.seq),
    );
}

/** A full disk may abort without a reason (null). */
const drop = (attempt: NewAttempt): Promise<Kept> =>
  dropInInbox(attempt).then(
    () => ({ state: 'kept' }),
    (problem) => ({ state: 'refused', why: /Abort|Quota|null/.test(problem) ? 'full' : 'failed' }),
  );

/** Into the database; into the inbox when there is none yet, when it is in memory only, when it refuses. */
async function write(attempt: NewAttempt): Promise<Kept> {
  const store = $store.get();
  const kept = await store?.append(attempt);
  if (store) await refresh();
  if (kept?.state === 'kept' && store!.durable) return kept;
  if (kept?.state === 'refused') refuse(kept.why);
  const inbox = await drop(attempt);
  if (inbox.state === 'kept' && !store) {
    dropped.push(attempt);
    await takeOver();
  }
  return inbox;
}

/**
 * Into the database with what waits in the inbox, at once, so that the next answer gets a later number: draining at the
 * opening has missed what was committed after it had read.
 */
export async function takeOver(): Promise<void> {
  const store = $store.get();
  if (!store) return;
  for (const each of dropped.splice(0))
    if ((await store.append(each)).state === 'kept' && store.durable)
      await clearFromInbox(each.id).catch(() => {});
  await refresh();
}

/**
 * Keeps one answer: “kept” only after a durable commit. A refused answer waits in this tab and is tried again with the
 * next one, so that freeing the disk loses nothing. Writing twice is harmless: attempts have ids.
 */
export async function keep(attempt: NewAttempt): Promise<Kept> {
  const kept = await write(attempt);
  if (kept.state === 'kept') refused.delete(attempt);
  else {
    refused.add(attempt);
    refuse(kept.why);
  }
  if (refused.size === 0 && /full|failed/.test($notice.get()?.what ?? '')) $notice.set(null);
  return kept;
}

/** Tries again what was refused. Resolves with the ids that are kept now. */
export async function keepRefused(): Promise<string[]> {
  const saved: string[] = [];
  for (const each of [...refused]) {
    if ((await keep(each)).state === 'refused') break;
    saved.push(each.id);
  }
  return saved;
}

/** Keeps the step a profile stands at, when the database is there; before, localStorage alone has it. */
export const keepPlaceAt = (place: Place): void => void $store.get()?.savePlace(place);

$seat.listen(() => void refresh());
