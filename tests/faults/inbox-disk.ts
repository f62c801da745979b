// A minimal IndexedDB for the outbox (`src/player/storage/outbox.ts`, `outbox-reader.ts`), in Node:
// one store, rows by id, and a disk that can be full, silent or slow. The product's own code runs
// on it unchanged.
import type { NewAttempt } from '#core/progress/attempt.ts';

type Handler = (() => void) | null;
type Request = {
  result?: unknown;
  onsuccess: Handler;
  onupgradeneeded?: Handler;
  onerror: Handler;
};

export type InboxDisk = {
  /** The committed rows. */
  rows: Map<string, NewAttempt>;
  /** The fault of the next write; called for each. */
  fault: () => 'none' | 'full' | 'silent';
};

/** Installs such a disk in place of IndexedDB. */
export function installInboxDisk(): InboxDisk {
  const disk: InboxDisk = { rows: new Map(), fault: () => 'none' };
  const later = (act: () => void): void => void setTimeout(act);

  function transaction(mode: IDBTransactionMode) {
    const begun = {
      error: null,
      oncomplete: null as Handler,
      onabort: null as Handler,
      commit() {},
    };
    const request = (act: () => unknown): Request => {
      const asked: Request = { onsuccess: null, onerror: null };
      const fault = mode === 'readwrite' ? disk.fault() : 'none';
      if (fault === 'silent') return asked;
      later(() => {
        if (fault === 'full') return begun.onabort?.();
        asked.result = act();
        asked.onsuccess?.();
        begun.oncomplete?.();
      });
      return asked;
    };
    const store = {
      put: (row: NewAttempt) => request(() => disk.rows.set(row.id, structuredClone(row))),
      delete: (id: string) => request(() => disk.rows.delete(id)),
      clear: () => request(() => disk.rows.clear()),
      getAll: () => request(() => [...disk.rows.values()]),
    };
    return Object.assign(begun, { objectStore: () => store });
  }

  const open = (): Request => {
    const opening: Request = { onsuccess: null, onerror: null };
    opening.result = {
      transaction: (_: string, mode: IDBTransactionMode) => transaction(mode),
      close() {},
    };
    later(() => opening.onsuccess?.());
    return opening;
  };
  Object.assign(globalThis, { indexedDB: { open } });
  return disk;
}
