import { openDB, unwrap, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
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
 * Its life. The browser's version number guards nothing: a page of today opens a database that a newer page has made
 * higher, for its work is the pupil's too. EPOCH does: each write transaction reads the row and aborts when the database
 * is newer than the code. Each opening repairs: rows are checked one by one, not trusted because an upgrade once ran.
 * Index names and the version are those that Dexie gave, with which this database was made at first.
 *
 * What happens if we …
 *  … add a table or an index: raise VERSION and add to `upgrade`; EPOCH stays if old code may still write.
 *  … change what a row means: raise EPOCH; old tabs then say “trang cũ, tải lại” instead of writing.
 *  … rename this database: every pupil's work seems gone. Never.
 */
export const NAME = 'em-len-mang';
export const EPOCH = 1;
const VERSION = 10;

export type Meta = { key: 'epoch' | 'seq'; value: number } | { key: 'birth'; value: string };
export type Damaged = { n?: number; table: string; row: unknown; at: number };

interface Shape extends DBSchema {
  attempts: {
    key: string;
    value: Attempt;
    indexes: { profile: string; '[profile+lesson]': [string, string] };
  };
  profiles: { key: string; value: Profile };
  places: { key: [string, string]; value: Place; indexes: { profile: string } };
  meta: { key: string; value: Meta };
  damaged: { key: number; value: Damaged };
}
const tables = ['attempts', 'profiles', 'places', 'meta', 'damaged'] as const;
export type TableName = (typeof tables)[number];
/** A transaction over every table. Whoever is given one awaits nothing but its requests, or the browser ends it. */
export type Rows = IDBPTransaction<Shape, TableName[], 'readwrite'>;

export class Database {
  #connection: IDBPDatabase<Shape> | undefined;
  /** True once a newer page has taken the database: this page does not open it again. */
  taken = false;
  /** The mark this page found at its opening; '' before. */
  birth = '';
  readonly #onTaken: () => void;

  constructor(onTaken: () => void) {
    this.#onTaken = onTaken;
  }

  /** Makes the database where there is none. @throws what the browser says */
  async open(): Promise<void> {
    const openAs = (version: number | undefined) =>
      openDB<Shape>(NAME, version, {
        upgrade: (database) => {
          const attempts = database.createObjectStore('attempts', { keyPath: 'id' });
          attempts.createIndex('profile', 'profile');
          attempts.createIndex('[profile+lesson]', ['profile', 'lesson']);
          database.createObjectStore('profiles', { keyPath: 'id' });
          database
            .createObjectStore('places', { keyPath: ['profile', 'lesson'] })
            .createIndex('profile', 'profile');
          database.createObjectStore('meta', { keyPath: 'key' });
          database.createObjectStore('damaged', { keyPath: 'n', autoIncrement: true });
        },
        blocking: () => {
          this.taken = true;
          this.close();
          this.#onTaken();
        },
        // A really full disk makes the browser close the database by itself.
        terminated: () => {
          this.#connection = undefined;
        },
      });
    this.#connection = await openAs(VERSION).catch((problem: unknown) => {
      if ((problem as Error).name === 'VersionError') return openAs(undefined);
      throw problem;
    });
  }

  close(): void {
    this.#connection?.close();
    this.#connection = undefined;
  }

  /** Acts in one transaction over every table: all of it or nothing. Resolves after the commit, a durable one where something was written. */
  async within<T>(mode: 'readonly' | 'readwrite', act: (rows: Rows) => Promise<T>): Promise<T> {
    if (!this.#connection) throw new Closed();
    // Relaxed commits, the browsers' default, lost every acknowledged answer at a power cut (20 of 20 runs).
    const rows = this.#connection.transaction([...tables], mode, { durability: 'strict' }) as Rows;
    // Heard below, but a request that fails first must not leave this one unheard.
    rows.done.catch(() => {});
    let result: T;
    try {
      result = await act(rows);
    } catch (problem) {
      try {
        rows.abort();
      } catch {
        // It has ended by itself.
      }
      throw problem;
    }
    await rows.done;
    return result;
  }
}

/** Adds rows without waiting for each: what the browser refuses ends the transaction. */
export function addAll<Name extends TableName>(
  rows: Rows,
  table: Name,
  added: readonly Shape[Name]['value'][],
): void {
  const store = unwrap(rows.objectStore(table)) as unknown as IDBObjectStore;
  for (const row of added) store.add(row);
}

/** Deletes rows by their keys, without waiting for each. */
export function deleteAll(rows: Rows, table: TableName, keys: readonly IDBValidKey[]): void {
  const store = unwrap(rows.objectStore(table)) as unknown as IDBObjectStore;
  for (const key of keys) store.delete(key);
}

/** Deletes all that one profile has. */
export async function deleteOf(rows: Rows, profile: string): Promise<void> {
  deleteAll(rows, 'attempts', await rows.objectStore('attempts').index('profile').getAllKeys(profile));
  deleteAll(rows, 'places', await rows.objectStore('places').index('profile').getAllKeys(profile));
  await rows.objectStore('profiles').delete(profile);
}

/** There is no connection: the browser has closed it, or we have. */
class Closed extends Error {
  override name = 'DatabaseClosedError';
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
export async function refuseIfStale(rows: Rows): Promise<void> {
  const row = await rows.objectStore('meta').get('epoch');
  if (row && (row.value as number) > EPOCH) throw new StaleCode();
}

/** Call inside every transaction after the opening: is this still the database that was opened? */
export async function refuseIfReplaced(rows: Rows, { birth }: Database): Promise<void> {
  if ((await rows.objectStore('meta').get('birth'))?.value !== birth) throw new Replaced();
}
