// Plain Dexie: it raises version numbers and deletes what a version does not declare.
import Dexie from 'dexie';

export * from '#player/storage/kept-database.ts';
export abstract class KeptDatabase extends Dexie {
  constructor(name: string) {
    super(name, {
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      autoOpen: false,
      indexedDB,
    });
  }

  async transact<T>(mode: 'r' | 'rw', act: () => Promise<T>): Promise<T> {
    return this.transaction(mode, this.tables, act);
  }
}
