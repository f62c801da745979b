import type { Table } from 'dexie';
import { withoutErased } from '#core/class/class-commands.ts';
import { mergeBooks, type ClassBook, type Collection } from '#core/class/book.ts';
import { readBook } from '#core/class/read-book.ts';
import { CLASS_DATABASE, type ClassStore, type ShelfTimes } from './class-shelf.ts';
import { nameOfHead, readHead } from './class-head.ts';
import { withTimeout } from './in-time.ts';
import { KeptDatabase } from './kept-database.ts';
import type { SaveResult } from './port.ts';

/**
 * A teacher's classes, in a separate database: “Xóa hết” on /me/ is for pupils and does not touch
 * it.
 *
 *   books     key id          a book without its takings
 *   takings   key [book+id]   one collection; rewritten only when a part of it arrives or a child is erased
 *   times     key name        "made", "changed", "carried" → ms
 *
 * Permanent, as `database.ts`: tables are only added. After a rename every class would seem lost.
 */
const TIMEOUT_MS = 15_000;

type Head = Omit<ClassBook, 'takings'>;
type TakingRow = Collection & { book: string };

class ClassDatabase extends KeptDatabase {
  declare books: Table<Head, string>;
  declare takings: Table<TakingRow, [string, string]>;
  declare times: Table<number, keyof ShelfTimes>;

  constructor() {
    super(CLASS_DATABASE);
    // A newer page may take the database, and the next write here fails: Dexie's default behaviour.
    this.version(0.1).stores({ books: 'id', takings: '[book+id], book', times: '' });
  }

  async book(id: string): Promise<ClassBook | null> {
    const head = await this.books.get(id);
    if (!head) return null;
    const takings = await this.takings.where({ book: id }).toArray();
    const read = readBook({
      ...head,
      takings: Object.fromEntries(takings.map((row) => [row.id, row])),
    });
    return read.state === 'read' ? read.book : null;
  }

  /** Writes the new parts of a book, and those changed by a merge or an erasure. */
  async putBook(added: ClassBook): Promise<void> {
    const known = await this.book(added.id);
    const { takings, ...head } = withoutErased(known ? mergeBooks(known, added) : added);
    const isAsBefore = ({ id, records }: Collection): boolean =>
      JSON.stringify(known?.takings[id]?.records) === JSON.stringify(records);
    const changed = Object.values(takings).filter((taking) => !isAsBefore(taking));
    await this.books.put(head);
    await this.takings.bulkPut(changed.map((taking) => ({ ...taking, book: added.id })));
  }

  async drop(id: string): Promise<void> {
    await this.books.delete(id);
    await this.takings.where({ book: id }).delete();
  }

  async noteChange(): Promise<void> {
    const now = Date.now();
    if (!(await this.times.get('made'))) await this.times.put(now, 'made');
    await this.times.put(now, 'changed');
  }
}

const refusal = (problem: unknown): SaveResult => {
  const name = (problem as Error | undefined)?.name ?? '';
  return { state: 'refused', why: /Abort|Quota/.test(name) ? 'full' : 'failed' };
};

/** Opens the database. Rejects if the browser allows none. */
export async function openClassDatabase(): Promise<ClassStore> {
  const database = new ClassDatabase();
  await withTimeout(database.open(), TIMEOUT_MS);
  const reading = <T>(act: () => Promise<T>): Promise<T> =>
    withTimeout(database.transact('r', act), TIMEOUT_MS);
  const writing = (act: () => Promise<unknown>): Promise<SaveResult> =>
    withTimeout(database.transact('rw', act), TIMEOUT_MS).then(() => ({ state: 'kept' }), refusal);
  return {
    durable: true,
    heads: () =>
      reading(async () => (await database.books.toArray()).flatMap((row) => readHead(row) ?? [])),
    unreadNames: () =>
      reading(async () =>
        (await database.books.toArray()).filter((row) => !readHead(row)).map(nameOfHead),
      ),
    book: (id) => reading(() => database.book(id)),
    keep: (books) =>
      writing(async () => {
        for (const book of books) await database.putBook(book);
        await database.noteChange();
      }),
    drop: (id) => writing(() => database.drop(id)),
    times: () =>
      reading(async () => {
        const [made = 0, changed = 0, carried = 0] = await database.times.bulkGet([
          'made',
          'changed',
          'carried',
        ]);
        return { made, changed, carried };
      }),
    setCarried: (at) => writing(async () => database.times.put(at, 'carried')),
  };
}
