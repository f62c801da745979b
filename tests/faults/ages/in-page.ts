// Helpers in the page for these tests: the database code under test, and raw IndexedDB beside it.
export { openIndexedDb } from '#player/storage/indexed-db.ts';
export { openClassDatabase } from '#player/storage/class-database.ts';
export {
  deleteAllVoices as dropAllVoices,
  deleteVoiceClip as dropVoiceClip,
  putVoiceClips,
  voiceClips,
  voiceKeys,
} from '#player/storage/voice-clips.ts';
import type { Made } from './frozen.ts';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Deletes all stored data. */
export async function wipe(): Promise<void> {
  localStorage.clear();
  for (const { name } of await indexedDB.databases())
    await settled(indexedDB.deleteDatabase(name!));
}

/** Creates a database with the frozen calls. */
export async function make({ name, version, stores }: Made): Promise<void> {
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const [table, { options, indexes = [], rows = [] }] of Object.entries(stores)) {
      const store = opening.result.createObjectStore(table, options);
      for (const [index, keyPath, how] of indexes) store.createIndex(index, keyPath, how);
      for (const [row, key] of rows) store.put(row, key);
    }
  };
  (await settled(opening)).close();
}

export type Dumped = {
  name: string;
  version: number;
  /** By table: its options and indexes in words. */
  shape: Record<string, string[]>;
  /** By table: [key, row]. */
  rows: Record<string, [unknown, unknown][]>;
};

/** Returns every database except the outbox, opened with its own version number. */
export async function dump(): Promise<Dumped[]> {
  const names = (await indexedDB.databases())
    .map(({ name }) => name!)
    .filter((name) => !name.endsWith('-inbox'));
  const dumped: Dumped[] = [];
  for (const name of names.sort()) {
    const database = await settled(indexedDB.open(name));
    const [shape, rows] = [{}, {}] as [Dumped['shape'], Dumped['rows']];
    for (const table of database.objectStoreNames) {
      const store = database.transaction(table).objectStore(table);
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, unique, multiEntry } = store.index(index);
        return JSON.stringify([index, keyPath, unique, multiEntry]);
      });
      shape[table] = [JSON.stringify([store.keyPath, store.autoIncrement]), ...indexes];
      const [keys, values] = await Promise.all([
        settled(store.getAllKeys()),
        settled(store.getAll()),
      ]);
      rows[table] = keys.map((key, index) => [key, values[index]]);
    }
    dumped.push({ name, version: database.version, shape, rows });
    database.close();
  }
  return dumped;
}
