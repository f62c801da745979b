import Dexie, { type Table } from 'dexie';
import type { Attempt } from '../domain/attempt.ts';
import type { Place, Profile } from '../domain/profile.ts';

/**
 * The stored shape, and the only file that declares it.
 *
 *   attempts  key id                 rows of domain/attempt.ts; appended, never edited; erased only with their profile
 *   profiles  key id                 rows of domain/profile.ts
 *   places    key [profile+lesson]   the step each profile stands at
 *   meta      key key                { key: "epoch", value } what shape the rows have; { key: "birth", value } random
 *                                    mark of this database; { key: "seq", value } last sequence number given
 *   damaged   key ++n                rows the repair could not read, set aside, never deleted by us
 *
 * Its life. Dexie 4 lets old code open and write a newer database (measured), so `version()` guards nothing.
 * EPOCH does: each write transaction reads the row and aborts when the database is newer than the code.
 * Each opening repairs: rows are checked one by one, not trusted because an upgrade once ran.
 *
 * What happens if we …
 *  … add a table or an index: append `.version(n + 1)`, never edit version 1; EPOCH stays if old code may still write.
 *  … change what a row means: raise EPOCH; old tabs then say “trang cũ, tải lại” instead of writing.
 *  … rename this database: every pupil's work seems gone. Never.
 */
export const NAME = 'em-len-mang';
export const EPOCH = 1;

export type Meta = { key: 'epoch' | 'seq'; value: number } | { key: 'birth'; value: string };

export class Database extends Dexie {
  declare attempts: Table<Attempt, string>;
  declare profiles: Table<Profile, string>;
  declare places: Table<Place, [string, string]>;
  declare meta: Table<Meta, string>;
  declare damaged: Table<{ n?: number; table: string; row: unknown; at: number }, number>;

  /** True once a newer page has taken the database: this page does not open it again. */
  taken = false;
  /** The mark this page found at its opening; '' before. */
  birth = '';

  constructor(name = NAME) {
    // Relaxed commits, the browsers' default, lost every acknowledged answer at a power cut (20 of 20 runs).
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({
      attempts: 'id, profile, [profile+lesson]',
      profiles: 'id',
      places: '[profile+lesson], profile',
      meta: 'key',
      damaged: '++n',
    });
  }
}

export class StaleCode extends Error {
  override name = 'StaleCode';
}

/**
 * A full disk can break the database, and Chromium then puts an empty one in its place without a word (measured: the
 * page's next opening simply upgrades). The page still knows what it has read: `refill` in repair.ts.
 */
export class Replaced extends Error {
  override name = 'Replaced';
}

/** Call inside every write transaction. Throws StaleCode, which aborts the transaction. */
export async function refuseIfStale(database: Database): Promise<void> {
  const row = await database.meta.get('epoch');
  if (row && (row.value as number) > EPOCH) throw new StaleCode();
}

/** Call inside every transaction after the opening: is this still the database that was opened? */
export async function refuseIfReplaced(database: Database): Promise<void> {
  if ((await database.meta.get('birth'))?.value !== database.birth) throw new Replaced();
}
