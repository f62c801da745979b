import Dexie, { type Table } from 'dexie';
import { withoutErased } from '../domain/class/acts.ts';
import { mergeBooks, type ClassBook, type Taking } from '../domain/class/book.ts';
import { readBook } from '../domain/class/read-book.ts';
import { headOf, type ClassShelf, type ShelfTimes } from './class-shelf.ts';
import { inTime } from './in-time.ts';
import type { Kept } from './port.ts';

/**
 * A teacher's classes, in a database of their own: “Xóa hết” on /me/ is a pupil's, and never touches it.
 *
 *   books     key id          a book without its takings
 *   takings   key [book+id]   one taking; written once, again only when a part of it comes or a child is erased
 *   meta      key key         "made", "changed", "carried" → ms
 *
 * For life, as `database.ts`: tables are only added. Renamed, every class would seem gone.
 */
const NAME = 'em-len-mang-classes';
const SLOW_MS = 15_000;

type Head = Omit<ClassBook, 'takings'>;
type TakingRow = Taking & { book: string };

class ClassDatabase extends Dexie {
  declare books: Table<Head, string>;
  declare takings: Table<TakingRow, [string, string]>;
  declare meta: Table<{ key: keyof ShelfTimes; value: number }, string>;

  constructor() {
    super(NAME, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ books: 'id', takings: '[book+id], book', meta: 'key' });
  }
}

async function bookIn(database: ClassDatabase, id: string): Promise<ClassBook | null> {
  const head = await database.books.get(id);
  if (!head) return null;
  const rows = await database.takings.where('book').equals(id).toArray();
  const read = readBook({ ...head, takings: Object.fromEntries(rows.map((row) => [row.id, row])) });
  return read.state === 'read' ? read.book : null;
}

/** Writes what is new in a book, and takes away what a merge or an erasing has taken away. */
async function putBook(database: ClassDatabase, added: ClassBook): Promise<void> {
  const known = await bookIn(database, added.id);
  const { takings, ...head } = withoutErased(known ? mergeBooks(known, added) : added);
  await database.books.put(head);
  const isAsBefore = ({ id, records }: Taking): boolean =>
    JSON.stringify(known?.takings[id]?.records) === JSON.stringify(records);
  await database.takings.bulkPut(
    Object.values(takings)
      .filter((taking) => !isAsBefore(taking))
      .map((taking) => ({ ...taking, book: added.id })),
  );
}

const refusal = (problem: unknown): Kept => {
  const name = (problem as Error | undefined)?.name ?? '';
  return { state: 'refused', why: /Abort|Quota/.test(name) ? 'full' : 'failed' };
};

/** Opens the database. Rejects where the browser keeps none. */
export async function openClassDatabase(): Promise<ClassShelf> {
  const database = new ClassDatabase();
  // A newer page wants it: this one lets go, and its next write says that it failed.
  database.on('versionchange', () => (database.close(), false));
  await inTime(Promise.resolve(database.open()), SLOW_MS);
  const reading = <T>(act: () => PromiseLike<T>) =>
    inTime(Promise.resolve(database.transaction('r', database.tables, act)), SLOW_MS);
  const writing = (act: () => PromiseLike<unknown>): Promise<Kept> =>
    inTime(Promise.resolve(database.transaction('rw', database.tables, act)), SLOW_MS).then(
      () => ({ state: 'kept' }),
      refusal,
    );
  const time = async (key: keyof ShelfTimes): Promise<number> => (await database.meta.get(key))?.value ?? 0;
  return {
    durable: true,
    heads: () => reading(async () => (await database.books.toArray()).map(headOf)),
    book: (id) => reading(() => bookIn(database, id)),
    keep: (books) =>
      writing(async () => {
        for (const book of books) await putBook(database, book);
        const now = Date.now();
        if (!(await time('made'))) await database.meta.put({ key: 'made', value: now });
        await database.meta.put({ key: 'changed', value: now });
      }),
    drop: (id) =>
      writing(async () => {
        await database.takings.where('book').equals(id).delete();
        await database.books.delete(id);
      }),
    times: () =>
      reading(async () => ({
        made: await time('made'),
        changed: await time('changed'),
        carried: await time('carried'),
      })),
    setCarried: (at) => writing(() => database.meta.put({ key: 'carried', value: at })),
  };
}
