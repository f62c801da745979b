import type { NewAttempt } from '#core/progress/attempt.ts';
import { withTimeout } from './in-time.ts';
import { openInbox } from './outbox.ts';

/**
 * The inbox from the database's side: read it, empty it. Apart from `outbox.ts`, which is in every
 * page's first script.
 */
const SLOW_MS = 5000;

async function ask<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await openInbox();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction('attempts', mode, { durability: 'strict' });
      const request = act(transaction.objectStore('attempts'));
      let found: T;
      request.onsuccess = () => (found = request.result);
      transaction.oncomplete = () => resolve(found);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

export const readOutbox = (): Promise<NewAttempt[]> =>
  withTimeout(
    ask<NewAttempt[]>('readonly', (store) => store.getAll()),
    SLOW_MS,
  );
export const clearOutbox = (): Promise<undefined> =>
  withTimeout(
    ask('readwrite', (store) => store.clear()),
    SLOW_MS,
  );
