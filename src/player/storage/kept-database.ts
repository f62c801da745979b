import Dexie from 'dexie';

/**
 * The common base of this device's databases. Dexie multiplies its versions by ten: `version(1)` is
 * the browser's 10, `version(0.1)` its 1.
 *
 * A change of shape is a new `version(n + 1).stores(…)` below the others, with `.upgrade(…)` where
 * rows change; a version that has been released is never edited. Tables and indexes are only ever
 * added.
 */
export abstract class KeptDatabase extends Dexie {
  constructor(name: string) {
    super(name, {
      // Relaxed commits, the browsers' default, lost every acknowledged answer at a power cut (20
      // of 20 runs).
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      autoOpen: false,
      indexedDB: onlyAdding(),
    });
  }

  /**
   * Acts in one transaction over every declared table: all of it or nothing. Resolves after the
   * commit, a durable one where something was written. `act` awaits nothing but this database, or
   * the browser ends the transaction.
   */
  async within<T>(mode: 'r' | 'rw', act: () => Promise<T>): Promise<T> {
    return this.transaction(mode, this.tables, act);
  }
}

/**
 * The browser's IndexedDB for one database, without what Dexie does unasked. Dexie raises the
 * number of a database that misses a declared index, and adds it; the database is opened as it is
 * instead. At an upgrade Dexie deletes tables and indexes that the version does not declare, which
 * may be another version's; they stay.
 */
function onlyAdding(): IDBFactory {
  /** The number that Dexie opens with first. A higher one afterwards is Dexie's own. */
  let declared: number | undefined;
  return {
    open: (name, version) => {
      declared ??= version;
      const request = indexedDB.open(name, version === declared ? version : undefined);
      request.addEventListener('upgradeneeded', () => {
        const database = request.result;
        database.deleteObjectStore = () => {};
        for (const table of database.objectStoreNames)
          request.transaction!.objectStore(table).deleteIndex = () => {};
      });
      return request;
    },
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    cmp: (one, other) => indexedDB.cmp(one, other),
    // Where a browser cannot list its databases, Dexie keeps a list in one of its own: it is never
    // asked for.
    databases: async () => [],
  };
}
