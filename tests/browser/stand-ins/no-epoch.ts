// Lets old code write into a newer database.
import * as real from '../../../src/storage/database.ts';

export * from '../../../src/storage/database.ts';
export class Database extends real.Database {
  override async refuseIfStale(): Promise<void> {}
}
