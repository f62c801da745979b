/**
 * Whether this browser keeps anything at all: a row is put into a database of its own, which is deleted at once. A private
 * window, a full disk or a broken database say no; so does one that does not answer.
 */
const TRIAL = 'em-len-mang-try';
const PATIENCE_MS = 4000;

export function keepsRow(): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MS);
    try {
      localStorage.setItem(TRIAL, '1');
      localStorage.removeItem(TRIAL);
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
