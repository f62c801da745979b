// Lets old code write into a newer database.
import * as real from '#player/storage/database.ts';

export * from '#player/storage/database.ts';
export class Database extends real.Database {
  override async assertNotStale(): Promise<void> {}
}
