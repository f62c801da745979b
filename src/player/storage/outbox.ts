import type { NewAttempt } from '#core/progress/attempt.ts';
import { withTimeout } from './in-time.ts';

/**
 * A one-store IndexedDB of its own for answers that the database does not take: before its code has
 * come, when it will not open, when it is newer than this page. Without it, leaving a cold page 0.3
 * s after its first feedback loses the answer. `indexed-db.ts` drains it at each opening: copy,
 * commit, then delete, so that a crash in between repeats work and loses none (attempts have ids).
 * So its rows may be older than the code that reads them.
 */
const NAME = 'em-len-mang-inbox';
const SLOW_MS = 5000;

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
      // Chromium 109 may say “complete” before the request is done: nothing is taken from the
      // request here.
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      // Nothing more comes: a page that is left this instant has nothing more to say for its answer
      // to be written.
      transaction.commit?.();
    });
  } finally {
    database.close();
  }
}

/**
 * Resolves after the durable commit; rejects when the browser refuses (full disk, private window)
 * or stays silent.
 */
const inTransaction = (act: (store: IDBObjectStore) => IDBRequest): Promise<void> =>
  withTimeout(write(act), SLOW_MS);
export const addToOutbox = (attempt: NewAttempt): Promise<void> =>
  inTransaction((store) => store.put(attempt));
export const removeFromOutbox = (id: string): Promise<void> =>
  inTransaction((store) => store.delete(id));
