import type { NewAttempt } from '#core/progress/attempt.ts';
import { withTimeout } from './in-time.ts';
import { openInbox } from './outbox.ts';

/**
 * The database's side of the outbox: reading and emptying it. Separate from `outbox.ts`, which is
 * in every page's first script.
 */
const TIMEOUT_MS = 5000;

async function run<T>(
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
    run<NewAttempt[]>('readonly', (store) => store.getAll()),
    TIMEOUT_MS,
  );
export const clearOutbox = (): Promise<undefined> =>
  withTimeout(
    run('readwrite', (store) => store.clear()),
    TIMEOUT_MS,
  );
