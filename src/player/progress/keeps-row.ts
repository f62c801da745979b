import { localKeys, safeLocalStorage } from '../storage/storage-keys.ts';

/**
 * Tests whether this browser can store anything: writes a row into a trial database and deletes
 * that at once. False in a private window, on a full disk, with a broken database, or after a
 * timeout.
 */
const TRIAL = localKeys.trial;
const TIMEOUT_MS = 4000;

export function canPersist(): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), TIMEOUT_MS);
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
