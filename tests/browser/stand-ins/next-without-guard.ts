// A next version on plain Dexie, without our guards.
import { declareNext } from './next-version.ts';
import * as unguarded from './without-guard.ts';

export * from '#player/storage/kept-database.ts';

export abstract class KeptDatabase extends unguarded.KeptDatabase {
  override open(): ReturnType<unguarded.KeptDatabase['open']> {
    declareNext(this);
    return super.open();
  }
}
