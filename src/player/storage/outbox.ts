import type { NewAttempt } from '#core/progress/attempt.ts';
import { withTimeout } from './in-time.ts';

/**
 * A separate IndexedDB with one store, for answers that the database does not accept: before its
 * code has loaded, if it does not open, if it is newer than this page. Without it an answer is lost
 * if the pupil leaves a cold page 0.3 s after its first feedback. `indexed-db.ts` drains it at
 * every opening: copy, commit, then delete, so that a crash in between repeats work and loses none
 * (attempts have ids). Its rows may therefore be older than the code that reads them.
 */
const NAME = 'em-len-mang-inbox';
const TIMEOUT_MS = 5000;

export const openInbox = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('attempts', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function write(act: (store: IDBObjectStore) => IDBRequest): Promise<void> {
  const database = await openInbox();
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('attempts', 'readwrite', { durability: 'strict' });
      act(transaction.objectStore('attempts'));
      // Chromium 109 may fire “complete” before the request succeeds, so the request's result is
      // not used.
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      // No more requests follow: commit now, so that the answer is written even if the page is left
      // at once.
      transaction.commit?.();
    });
  } finally {
    database.close();
  }
}

/**
 * Resolves after the durable commit; rejects if the browser refuses (full disk, private window) or
 * after a timeout.
 */
const inTransaction = (act: (store: IDBObjectStore) => IDBRequest): Promise<void> =>
  withTimeout(write(act), TIMEOUT_MS);
export const addToOutbox = (attempt: NewAttempt): Promise<void> =>
  inTransaction((store) => store.put(attempt));
export const removeFromOutbox = (id: string): Promise<void> =>
  inTransaction((store) => store.delete(id));
