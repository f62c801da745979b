import { isTimeToCarry } from '#core/class/carry-reminder.ts';
import type { ClassBook } from '#core/class/book.ts';
import {
  CLASS_DATABASE,
  memoryClassStore,
  type ClassSummary,
  type ClassStore,
} from '#player/storage/class-shelf.ts';
import type { SaveResult } from '#player/storage/port.ts';
import type { ReadBooks } from '#core/files/book-file.ts';

export type { ClassSummary as ClassHead };

let shelf: Promise<ClassStore> | null = null;

/** Opens the teacher's classes on this device; without a database, in this tab. Never rejects. */
const opened = (): Promise<ClassStore> =>
  (shelf ??= import('#player/storage/class-database.ts')
    .then(({ openClassDatabase }) => openClassDatabase())
    .catch(memoryClassStore));

/** Replaces this device's class store, for the sample class and for tests. */
export const setClassStore = (b: ClassStore | null): void => void (shelf = b && Promise.resolve(b));

/**
 * Returns true if this device may have classes. The check creates no database, so that only opening
 * a teacher's page leaves no trace on a pupil's computer. If the browser cannot list its databases,
 * ours is opened.
 */
export async function hasClasses(): Promise<boolean> {
  if (shelf) return true;
  try {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    return names.includes(CLASS_DATABASE);
  } catch {
    return true;
  }
}

export const isClassStoreDurable = async (): Promise<boolean> => (await opened()).durable;

/**
 * Returns this year's classes first, by name; archived ones last.
 * @throws if nothing can be read
 */
export async function classHeads(): Promise<ClassSummary[]> {
  const heads = await (await opened()).heads();
  const place = ({ about }: ClassSummary): string =>
    `${about.isArchived ? 1 : 0} ${9999 - about.year} ${String(about.grade).padStart(2, '0')} ${about.name}`;
  // For a school's hundreds of classes: create the collator once, not per comparison.
  const { compare } = new Intl.Collator('vi');
  return heads
    .map((head) => ({ head, at: place(head) }))
    .sort((a, b) => compare(a.at, b.at))
    .map(({ head }) => head);
}

/**
 * Returns the names of classes stored here that cannot be read.
 * @throws if nothing can be read
 */
export const unreadClasses = async (): Promise<string[]> => (await opened()).unreadNames();

export const classBook = async (id: string): Promise<ClassBook | null> => (await opened()).book(id);

/** Saves a class. Merges it into the stored one, so that another tab loses nothing. */
export const saveClass = async (book: ClassBook): Promise<SaveResult> =>
  (await opened()).keep([book]);

/** Erases a class with everything in it. */
export const deleteClass = async (id: string): Promise<SaveResult> => (await opened()).drop(id);

/**
 * Returns the number of the next class in typed codes: the lowest unused on this device. Null if
 * all are taken.
 */
export async function freeClassNumber(): Promise<number | null> {
  const taken = new Set(
    (await classHeads()).filter(({ about }) => !about.isArchived).map(({ about }) => about.number),
  );
  return (
    Array.from({ length: 63 }, (_, index) => index + 1).find((number) => !taken.has(number)) ?? null
  );
}

const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

/**
 * Exports all classes as one file encrypted with this passphrase. The backup is recorded only by
 * `markBackedUp`.
 */
export async function exportClasses(
  words: string,
  onProgress?: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const [{ encryptBackup }, from] = await Promise.all([
    import('#core/files/book-file.ts'),
    opened(),
  ]);
  const heads = await from.heads();
  const books = await Promise.all(heads.map(({ id }) => from.book(id)));
  return encryptBackup(
    books.filter((book): book is ClassBook => book !== null),
    words,
    Date.now(),
    random,
    onProgress,
  );
}

export const markBackedUp = async (): Promise<SaveResult> =>
  (await opened()).setCarried(Date.now());

export type TakenBooks =
  | { state: 'taken'; classes: number; left: number }
  | { state: 'refused'; why: Extract<ReadBooks, { state: 'refused' }>['why'] | 'unkept' };

/**
 * Adds the classes of a file to those here. Importing twice, or on a device that has them, changes
 * nothing.
 */
export async function importClasses(
  bytes: Uint8Array,
  words: string,
  onProgress?: (share: number) => void,
): Promise<TakenBooks> {
  const { decryptBackup } = await import('#core/files/book-file.ts');
  const read = await decryptBackup(bytes, words, onProgress);
  if (read.state === 'refused') return read;
  const kept = await (await opened()).keep(read.books);
  return kept.state === 'kept'
    ? { state: 'taken', classes: read.books.length, left: read.left }
    : { state: 'refused', why: 'unkept' };
}

/**
 * Returns true if the page should ask for a backup of the classes it has just read. Takes them as a
 * parameter, so that hundreds are not read twice.
 */
export async function asksForCopy(
  now: number,
  heads: Promise<readonly ClassSummary[]>,
): Promise<boolean> {
  const from = await opened();
  const [known, times] = await Promise.all([heads, from.times()]);
  return known.length > 0 && isTimeToCarry(times, now);
}
