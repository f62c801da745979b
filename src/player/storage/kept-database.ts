import Dexie from 'dexie';

/**
 * Base class of this device's databases. Dexie multiplies its versions by ten: `version(1)` is the
 * browser's 10, `version(0.1)` its 1.
 *
 * A schema change is a new `version(n + 1).stores(…)` below the others, with `.upgrade(…)` if rows
 * change; a released version is never edited. Tables and indexes are only added.
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
   * Runs `act` in one transaction over every declared table, all or nothing. Resolves after the
   * commit, a durable one if something was written. `act` may await only this database, or the
   * browser ends the transaction.
   */
  async transact<T>(mode: 'r' | 'rw', act: () => Promise<T>): Promise<T> {
    return this.transaction(mode, this.tables, act);
  }
}

/**
 * Returns the browser's IndexedDB without two default actions of Dexie. Dexie raises the version of
 * a database that lacks a declared index, to add it; here the database is opened as it is. At an
 * upgrade Dexie deletes tables and indexes that the version does not declare, which may be another
 * version's; here they stay.
 */
function onlyAdding(): IDBFactory {
  /**
   * The version with which Dexie opens first. A higher one afterwards is raised by Dexie itself.
   */
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
    cmp: (a, b) => indexedDB.cmp(a, b),
    // If a browser cannot list its databases, Dexie keeps a list in a database of its own. This
    // prevents it.
    databases: async () => [],
  };
}
