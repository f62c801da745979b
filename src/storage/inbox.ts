import type { NewAttempt } from '../domain/attempt.ts';

/**
 * A one-store IndexedDB of its own for answers given before the database code (28 KB) has come. Without it, leaving a
 * cold page 0.3 s after its first feedback loses the answer. `indexed-db.ts` drains it: copy, commit, then delete,
 * so that a crash in between repeats work and loses none (attempts have ids).
 */
const NAME = 'em-len-mang-inbox';

const openInbox = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('attempts', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function inTransaction<T>(act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await openInbox();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction('attempts', 'readwrite', { durability: 'strict' });
      const request = act(transaction.objectStore('attempts'));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** Resolves after the durable commit; rejects when the browser refuses (full disk, private window). */
export const dropInInbox = (attempt: NewAttempt): Promise<IDBValidKey> => inTransaction((store) => store.put(attempt));
export const readInbox = (): Promise<NewAttempt[]> => inTransaction((store) => store.getAll());
export const clearFromInbox = (last: string): Promise<undefined> => inTransaction((store) => store.delete(last));
export const emptyInbox = (): Promise<undefined> => inTransaction((store) => store.clear());
