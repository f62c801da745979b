// The browsers' default: a commit counts as done while it is still in memory.
import Dexie from 'dexie';

export * from '#player/storage/kept-database.ts';
export abstract class KeptDatabase extends Dexie {
  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'relaxed', cache: 'disabled', autoOpen: false });
  }

  async transact<T>(mode: 'r' | 'rw', act: () => Promise<T>): Promise<T> {
    return this.transaction(mode, this.tables, act);
  }
}
