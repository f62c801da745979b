import type { Table } from 'dexie';
import type { Attempt } from '#core/progress/attempt.ts';
import type { Place, Profile } from '#core/progress/profile.ts';
import { KeptDatabase } from './kept-database.ts';

/**
 * The stored schema; no other file declares it.
 *
 *   attempts  key id                 rows of core/progress/attempt.ts; appended, never edited; erased only with their profile
 *   profiles  key id                 rows of core/progress/profile.ts
 *   places    key [profile+lesson]   the step of each profile in a lesson
 *   meta      key key                { key: "epoch", value } schema version of the rows; { key: "birth", value } random
 *                                    mark of this database; { key: "seq", value } last sequence number given
 *   damaged   key ++n                rows the repair could not read, set aside, never deleted by us
 *
 * The browser's version number protects nothing: this page opens a database that a newer page has
 * upgraded, because that work is the pupil's too. EPOCH protects: each write transaction reads the
 * row and aborts if the database is newer than the code. Each opening repairs: every row is
 * checked, not trusted because an upgrade once ran.
 *
 * To change the schema:
 *   - add a table or an index: declare a new version below (`kept-database.ts`); EPOCH stays if old code may still write.
 *   - change the meaning of a row: raise EPOCH; old tabs then show “trang cũ, tải lại” instead of writing.
 *   - rename this database: never, every pupil's work would seem lost.
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
  /** The mark found when this page opened the database; '' before. */
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
      // Prevents Dexie's default handler.
      return false;
    });
  }

  /** Deletes all rows of one profile. Call inside a write transaction. */
  async deleteOf(profile: string): Promise<void> {
    await this.attempts.where({ profile }).delete();
    await this.places.where({ profile }).delete();
    await this.profiles.delete(profile);
  }

  /**
   * Throws StaleCode, which aborts the transaction, if the database is newer than the code. Call
   * inside every write transaction.
   */
  async assertNotStale(): Promise<void> {
    const row = await this.meta.get('epoch');
    if (row && (row.value as number) > EPOCH) throw new StaleCodeError();
  }

  /**
   * Throws Replaced if this is no longer the database that was opened. Call inside every
   * transaction after the opening.
   */
  async refuseIfReplaced(): Promise<void> {
    if ((await this.meta.get('birth'))?.value !== this.birth) throw new DatabaseReplacedError();
  }
}

class StaleCodeError extends Error {
  override name = 'StaleCode';
}

/**
 * A full disk can break the database; Chromium then silently replaces it with an empty one
 * (measured: the page's next opening simply upgrades). The page still has the rows it has read:
 * `restoreRows` in repair.ts.
 */
class DatabaseReplacedError extends Error {
  override name = 'Replaced';
}
