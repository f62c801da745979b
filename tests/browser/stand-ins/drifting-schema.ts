// Adds an index to the first version, without a new version.
import type { Version } from 'dexie';
import * as real from '#player/storage/kept-database.ts';

export * from '#player/storage/kept-database.ts';
export abstract class KeptDatabase extends real.KeptDatabase {
  override version(number: number): Version {
    const version = super.version(number);
    const stores = version.stores.bind(version);
    version.stores = ({ attempts, ...others }) =>
      stores({ ...others, ...(attempts && { attempts: `${attempts}, at` }) });
    return version;
  }
}
