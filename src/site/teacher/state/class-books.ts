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

/**
 * The teacher's classes on this device; where the browser keeps nothing, in this tab. Never
 * rejects.
 */
const opened = (): Promise<ClassStore> =>
  (shelf ??= import('#player/storage/class-database.ts')
    .then(({ openClassDatabase }) => openClassDatabase())
    .catch(memoryClassStore));

/**
 * Puts another shelf in the place of this device's: for a class that is only shown, and for tests.
 */
export const setClassStore = (other: ClassStore | null): void =>
  void (shelf = other && Promise.resolve(other));

/**
 * Whether this device may have classes. Looking makes no database: on a pupil's computer nothing is
 * left of a teacher's page that was only opened. A browser that does not say which databases it has
 * is asked by opening ours.
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

/** Classes of this year first, by name; archived ones last. Rejects when nothing can be read. */
export async function classHeads(): Promise<ClassSummary[]> {
  const heads = await (await opened()).heads();
  const place = ({ about }: ClassSummary): string =>
    `${about.isArchived ? 1 : 0} ${9999 - about.year} ${String(about.grade).padStart(2, '0')} ${about.name}`;
  // A school's hundreds of classes: the language is asked once, not at each comparison.
  const { compare } = new Intl.Collator('vi');
  return heads
    .map((head) => ({ head, at: place(head) }))
    .sort((one, other) => compare(one.at, other.at))
    .map(({ head }) => head);
}

/** Names of classes that are kept here and cannot be read. Rejects when nothing can be read. */
export const unreadClasses = async (): Promise<string[]> => (await opened()).unreadNames();

export const classBook = async (id: string): Promise<ClassBook | null> => (await opened()).book(id);

/** Writes what was done. Merged into what stands there, so that another tab loses nothing. */
export const saveClass = async (book: ClassBook): Promise<SaveResult> =>
  (await opened()).keep([book]);

/** Erases a class with everything in it. */
export const deleteClass = async (id: string): Promise<SaveResult> => (await opened()).drop(id);

/**
 * The number a typed code names the next class by: the lowest that no class of this device has.
 * Null when all are taken.
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

/** All classes as one file that these words open; nothing is noted before `noteCarried`. */
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
 * Puts the classes of a file to those that are here: opened twice, or on a device that has them, it
 * changes nothing.
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
 * Whether the page asks for a copy now, of the classes it has just read: hundreds of them are not
 * read twice.
 */
export async function asksForCopy(
  now: number,
  heads: Promise<readonly ClassSummary[]>,
): Promise<boolean> {
  const from = await opened();
  const [known, times] = await Promise.all([heads, from.times()]);
  return known.length > 0 && isTimeToCarry(times, now);
}
