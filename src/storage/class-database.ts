import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { withoutErased } from '../domain/class/acts.ts';
import { mergeBooks, type ClassBook, type Taking } from '../domain/class/book.ts';
import { readBook } from '../domain/class/read-book.ts';
import { CLASS_DATABASE, headOf, type ClassShelf, type ShelfTimes } from './class-shelf.ts';
import { inTime } from './in-time.ts';
import type { Kept } from './port.ts';

/**
 * A teacher's classes, in a database of their own: “Xóa hết” on /me/ is a pupil's, and never touches it.
 *
 *   books     key id          a book without its takings
 *   takings   key [book+id]   one taking; written once, again only when a part of it comes or a child is erased
 *   times     key name        "made", "changed", "carried" → ms
 *
 * For life, as `database.ts`: tables are only added. Renamed, every class would seem gone.
 */
const VERSION = 1;
const SLOW_MS = 15_000;

type Head = Omit<ClassBook, 'takings'>;
type TakingRow = Taking & { book: string };

interface Shape extends DBSchema {
  books: { key: string; value: Head };
  takings: { key: [string, string]; value: TakingRow; indexes: { book: string } };
  times: { key: keyof ShelfTimes; value: number };
}
type Mode = 'readonly' | 'readwrite';
type Rows<Access extends Mode> = IDBPTransaction<Shape, ('books' | 'takings' | 'times')[], Access>;

async function bookIn(rows: Rows<Mode>, id: string): Promise<ClassBook | null> {
  const [head, takings] = await Promise.all([
    rows.objectStore('books').get(id),
    rows.objectStore('takings').index('book').getAll(id),
  ]);
  if (!head) return null;
  const read = readBook({ ...head, takings: Object.fromEntries(takings.map((row) => [row.id, row])) });
  return read.state === 'read' ? read.book : null;
}

/** Writes what is new in a book, and what a merge or an erasing has changed in it. */
async function putBook(rows: Rows<'readwrite'>, added: ClassBook): Promise<void> {
  const known = await bookIn(rows, added.id);
  const { takings, ...head } = withoutErased(known ? mergeBooks(known, added) : added);
  const isAsBefore = ({ id, records }: Taking): boolean =>
    JSON.stringify(known?.takings[id]?.records) === JSON.stringify(records);
  const changed = Object.values(takings).filter((taking) => !isAsBefore(taking));
  await Promise.all([
    rows.objectStore('books').put(head),
    ...changed.map((taking) => rows.objectStore('takings').put({ ...taking, book: added.id })),
  ]);
}

async function dropIn(rows: Rows<'readwrite'>, id: string): Promise<void> {
  const takings = await rows.objectStore('takings').index('book').getAllKeys(id);
  await Promise.all([
    rows.objectStore('books').delete(id),
    ...takings.map((key) => rows.objectStore('takings').delete(key)),
  ]);
}

async function noteChange(rows: Rows<'readwrite'>): Promise<void> {
  const times = rows.objectStore('times');
  const now = Date.now();
  if (!(await times.get('made'))) await times.put(now, 'made');
  await times.put(now, 'changed');
}

const refusal = (problem: unknown): Kept => {
  const name = (problem as Error | undefined)?.name ?? '';
  return { state: 'refused', why: /Abort|Quota/.test(name) ? 'full' : 'failed' };
};

/** All of it or nothing; resolves after the commit, a durable one where something was written. */
async function within<Access extends Mode, T>(
  database: IDBPDatabase<Shape>,
  mode: Access,
  act: (rows: Rows<Access>) => Promise<T>,
): Promise<T> {
  const rows = database.transaction(['books', 'takings', 'times'], mode, {
    durability: 'strict',
  }) as Rows<Access>;
  // Heard below, but a request that fails first must not leave this one unheard.
  rows.done.catch(() => {});
  const result = await act(rows).catch((problem: unknown) => {
    try {
      rows.abort();
    } catch {
      // It has ended by itself.
    }
    throw problem;
  });
  await rows.done;
  return result;
}

/** Opens the database. Rejects where the browser keeps none. */
export async function openClassDatabase(): Promise<ClassShelf> {
  const database: IDBPDatabase<Shape> = await inTime(
    openDB<Shape>(CLASS_DATABASE, VERSION, {
      upgrade: (made) => {
        made.createObjectStore('books', { keyPath: 'id' });
        made.createObjectStore('takings', { keyPath: ['book', 'id'] }).createIndex('book', 'book');
        made.createObjectStore('times');
      },
      // A newer page wants it: this one lets go, and its next write says that it failed.
      blocking: () => database.close(),
    }),
    SLOW_MS,
  );
  const reading = <T>(act: (rows: Rows<'readonly'>) => Promise<T>): Promise<T> =>
    inTime(within(database, 'readonly', act), SLOW_MS);
  const writing = (act: (rows: Rows<'readwrite'>) => Promise<unknown>): Promise<Kept> =>
    inTime(within(database, 'readwrite', act), SLOW_MS).then(() => ({ state: 'kept' }), refusal);
  return {
    durable: true,
    heads: () => reading(async (rows) => (await rows.objectStore('books').getAll()).map(headOf)),
    book: (id) => reading((rows) => bookIn(rows, id)),
    keep: (books) =>
      writing(async (rows) => {
        for (const book of books) await putBook(rows, book);
        await noteChange(rows);
      }),
    drop: (id) => writing((rows) => dropIn(rows, id)),
    times: () =>
      reading(async (rows) => {
        const time = async (name: keyof ShelfTimes) => (await rows.objectStore('times').get(name)) ?? 0;
        return { made: await time('made'), changed: await time('changed'), carried: await time('carried') };
      }),
    setCarried: (at) => writing((rows) => rows.objectStore('times').put(at, 'carried')),
  };
}
