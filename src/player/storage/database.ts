import type { Table } from 'dexie';
import type { Attempt } from '#core/progress/attempt.ts';
import type { Place, Profile } from '#core/progress/profile.ts';
import { KeptDatabase } from './kept-database.ts';

/**
 * The stored shape, and the only file that declares it.
 *
 *   attempts  key id                 rows of core/progress/attempt.ts; appended, never edited; erased only with their profile
 *   profiles  key id                 rows of core/progress/profile.ts
 *   places    key [profile+lesson]   the step each profile stands at
 *   meta      key key                { key: "epoch", value } what shape the rows have; { key: "birth", value } random
 *                                    mark of this database; { key: "seq", value } last sequence number given
 *   damaged   key ++n                rows the repair could not read, set aside, never deleted by us
 *
 * Its life. The browser's version number guards nothing: a page of today opens a database that a
 * newer page has made higher, for its work is the pupil's too. EPOCH does: each write transaction
 * reads the row and aborts when the database is newer than the code. Each opening repairs: rows are
 * checked one by one, not trusted because an upgrade once ran.
 *
 * What happens if we …
 *  … add a table or an index: declare a new version below (`kept-database.ts`); EPOCH stays if old code may still write.
 *  … change what a row means: raise EPOCH; old tabs then say “trang cũ, tải lại” instead of writing.
 *  … rename this database: every pupil's work seems gone. Never.
 */
const NAME = 'em-len-mang';
export const EPOCH = 1;

export type Meta = { key: 'epoch' | 'seq'; value: number } | { key: 'birth'; value: string };
export type Damaged = { n?: number; table: string; row: unknown; at: number };

export class Database extends KeptDatabase {
  declare attempts: Table<Attempt, string>;
  declare profiles: Table<Profile, string>;
  declare places: Table<Place, [string, string]>;
  declare meta: Table<Meta, string>;
  declare damaged: Table<Damaged, number>;

  /** True once a newer page has taken the database: this page does not open it again. */
  taken = false;
  /** The mark this page found at its opening; '' before. */
  birth = '';

  constructor(onTaken: () => void) {
    super(NAME);
    this.version(1).stores({
      attempts: 'id, profile, [profile+lesson]',
      profiles: 'id',
      places: '[profile+lesson], profile',
      meta: 'key',
      damaged: '++n',
    });
    this.on('versionchange', () => {
      this.taken = true;
      this.close();
      onTaken();
      // Stops Dexie's own answer.
      return false;
    });
  }

  /** Call inside a write transaction: deletes all that one profile has. */
  async deleteOf(profile: string): Promise<void> {
    await this.attempts.where({ profile }).delete();
    await this.places.where({ profile }).delete();
    await this.profiles.delete(profile);
  }

  /** Call inside every write transaction. Throws StaleCode, which aborts the transaction. */
  async assertNotStale(): Promise<void> {
    const row = await this.meta.get('epoch');
    if (row && (row.value as number) > EPOCH) throw new StaleCodeError();
  }

  /**
   * Call inside every transaction after the opening. Throws Replaced when this is no longer the
   * database that was opened.
   */
  async refuseIfReplaced(): Promise<void> {
    if ((await this.meta.get('birth'))?.value !== this.birth) throw new DatabaseReplacedError();
  }
}

class StaleCodeError extends Error {
  override name = 'StaleCode';
}

/**
 * A full disk can break the database, and Chromium then puts an empty one in its place without a
 * word (measured: the page's next opening simply upgrades). The page still knows what it has read:
 * `refill` in repair.ts.
 */
class DatabaseReplacedError extends Error {
  override name = 'Replaced';
}
