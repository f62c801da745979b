import { localKeys, safeLocalStorage } from '../storage/storage-keys.ts';

/**
 * Whether this browser keeps anything at all: a row is put into a database of its own, which is
 * deleted at once. A private window, a full disk or a broken database say no; so does one that does
 * not answer.
 */
const TRIAL = localKeys.trial;
const PATIENCE_MS = 4000;

export function canPersist(): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MS);
    if (!safeLocalStorage.write(TRIAL, '1')) return resolve(false);
    safeLocalStorage.write(TRIAL, null);
    try {
      const request = indexedDB.open(TRIAL);
      request.onerror = () => resolve(false);
      request.onupgradeneeded = () => request.result.createObjectStore('rows').put(1, 1);
      request.onsuccess = () => {
        request.result.close();
        indexedDB.deleteDatabase(TRIAL);
        resolve(true);
      };
    } catch {
      resolve(false);
    }
  });
}
