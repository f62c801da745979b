import type { NewAttempt } from '../domain/attempt.ts';
import { inTime } from './in-time.ts';

/**
 * A one-store IndexedDB of its own for answers that the database does not take: before its code (28 KB) has come, when
 * it will not open, when it is newer than this page. Without it, leaving a cold page 0.3 s after its first feedback
 * loses the answer. `indexed-db.ts` drains it at each opening: copy, commit, then delete, so that a crash in between
 * repeats work and loses none (attempts have ids). So its rows may be older than the code that reads them.
 */
const NAME = 'em-len-mang-inbox';
const SLOW_MS = 5000;

const openInbox = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('attempts', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function transact<T>(act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await openInbox();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction('attempts', 'readwrite', { durability: 'strict' });
      const request = act(transaction.objectStore('attempts'));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
      // Nothing more comes: a page that is left this instant has nothing more to say for its answer to be written.
      transaction.commit?.();
    });
  } finally {
    database.close();
  }
}

const inTransaction = <T>(act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => inTime(transact(act), SLOW_MS);

/** Resolves after the durable commit; rejects when the browser refuses (full disk, private window) or stays silent. */
export const dropInInbox = (attempt: NewAttempt): Promise<IDBValidKey> => inTransaction((store) => store.put(attempt));
export const readInbox = (): Promise<NewAttempt[]> => inTransaction((store) => store.getAll());
export const clearFromInbox = (id: string): Promise<undefined> => inTransaction((store) => store.delete(id));
export const emptyInbox = (): Promise<undefined> => inTransaction((store) => store.clear());
