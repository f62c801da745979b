/**
 * `phieu/lop.json`: the teacher's PIN and the codes of all cards (`book-text.ts`). It contains no
 * names.
 *
 * Beside it is `lop.json.truoc`, the same text, written after it: the copy used if the book is
 * missing, half-written, altered or older. Only if both are missing, and no card has work, there is
 * no class yet. Any other obstacle is reported and nothing is written: replacing a book that a
 * virus scanner held for a moment would invalidate four hundred printed cards. A text with a wrong
 * sum replaces nothing.
 */
import { promises as fs } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BookDates, CardStoreErrorCode } from '#core/files/lan-answers.ts';
import { markOf, setMark } from './book-mark.ts';
import { bookIn, textOf, type Book } from './book-text.ts';
import { removeDurably, replaceDurably, syncFolder } from './durable-files.ts';
import { holdRoom, releaseRoom } from './reserve-file.ts';

export type FoundBook =
  | { state: 'found'; book: Book; /** The copy was used. */ isCopy: boolean }
  | { state: 'none' }
  | { state: 'refused'; why: CardStoreErrorCode; /** Of an older folder. */ dates?: BookDates };

const FILE = 'lop.json';
const COPY = 'lop.json.truoc';
/** Rejected content, set aside when the copy replaces it. */
const BROKEN = 'lop.json.hong';

type ReadFile =
  | { state: 'read'; book: Book; text: string }
  | { state: 'none' | 'torn' | 'altered' | 'newer' | 'held' };
type Whole = Extract<ReadFile, { state: 'read' }>;

const read = (path: string): Promise<ReadFile> =>
  fs.readFile(path, 'utf8').then(
    (text): ReadFile => {
      const found = bookIn(text);
      return found.state === 'read' ? { ...found, text } : found;
    },
    ({ code }: NodeJS.ErrnoException): ReadFile => ({ state: code === 'ENOENT' ? 'none' : 'held' }),
  );

const isFull = (problem: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String((problem as NodeJS.ErrnoException).code));

/** Returns the later of two intact files; the book itself if they are equally old. */
function later(main: ReadFile, copy: ReadFile): Whole | null {
  const [first, second] = [main, copy].filter((file): file is Whole => file.state === 'read');
  return second && second.book.gen > first!.book.gen ? second : (first ?? null);
}

/**
 * Finds the class's book. Restores it from the copy if necessary, and writes a missing copy.
 * @param isOlderRight the teacher has accepted an older folder
 */
export async function findBook(folder: string, isOlderRight = false): Promise<FoundBook> {
  const [main, copy] = [await read(join(folder, FILE)), await read(join(folder, COPY))];
  const best = later(main, copy);
  if (main.state === 'held' || (copy.state === 'held' && best !== main))
    return { state: 'refused', why: 'bookHeld' };
  if (!best || (best !== main && main.state === 'newer')) return noBook(folder, main, copy);
  const mark = await markOf(folder, best.book);
  if (mark && mark.gen > best.book.gen && !isOlderRight)
    return {
      state: 'refused',
      why: 'bookOlder',
      dates: { here: best.book.savedOn, seen: mark.savedOn },
    };
  if (best.book.gen === 0 || (mark && mark.gen > best.book.gen)) {
    // Version 1, or an accepted older book, becomes the latest.
    const book = {
      ...best.book,
      gen: Math.max(mark?.gen ?? 0, best.book.gen) + 1,
      savedOn: Date.now(),
    };
    await saveBook(folder, book);
    return { state: 'found', book, isCopy: best !== main };
  }
  if (best !== main) {
    // The copy is usable even if nothing can be written now.
    await putBack(folder, best.text, main.state !== 'none').catch(() => {});
    return { state: 'found', book: best.book, isCopy: true };
  }
  if (
    copy.state !== 'held' &&
    copy.state !== 'newer' &&
    !(copy.state === 'read' && copy.text === best.text)
  )
    await replaceDurably(join(folder, COPY), best.text).catch(() => {});
  if (!mark || mark.gen < best.book.gen) await setMark(folder, best.book);
  return { state: 'found', book: best.book, isCopy: false };
}

async function noBook(folder: string, main: ReadFile, copy: ReadFile): Promise<FoundBook> {
  const either = (state: ReadFile['state']): boolean =>
    main.state === state || copy.state === state;
  if (either('held')) return { state: 'refused', why: 'bookHeld' };
  if (either('newer')) return { state: 'refused', why: 'bookNewer' };
  if (either('altered')) return { state: 'refused', why: 'bookAltered' };
  if (either('torn')) return { state: 'refused', why: 'bookTorn' };
  const names = await fs.readdir(folder).catch(() => null);
  if (!names) return { state: 'refused', why: 'bookHeld' };
  return names.some((name) => /^\d{3}\.jsonl$/.test(name))
    ? { state: 'refused', why: 'bookLost' }
    : { state: 'none' };
}

async function putBack(folder: string, text: string, isThere: boolean): Promise<void> {
  if (isThere) await fs.rename(join(folder, FILE), join(folder, BROKEN));
  await replaceDurably(join(folder, FILE), text);
}

/** Creates the folder. @returns why it cannot be used, or null */
export async function makeFolder(folder: string): Promise<CardStoreErrorCode | null> {
  try {
    await fs.mkdir(folder, { recursive: true });
    await syncFolder(dirname(folder));
    return null;
  } catch (problem) {
    return isFull(problem) ? 'bookFull' : 'closed';
  }
}

/**
 * `isCopyOld`: the copy beside it has the previous content, and cannot be replaced or removed now.
 */
export type SavedBook =
  { state: 'saved'; isCopyOld: boolean } | { state: 'refused'; why: 'full' | 'failed' };

/**
 * Resolves when the book is on the disk, and its copy, if there is room for it.
 * @param isErasing uses the reserved room, because a full disk must not prevent erasing
 */
export async function saveBook(folder: string, book: Book, isErasing = false): Promise<SavedBook> {
  const write = () => replaceDurably(join(folder, FILE), textOf(book));
  try {
    await write().catch(async (problem: unknown) => {
      if (!isErasing || !isFull(problem) || !(await releaseRoom(folder))) throw problem;
      await write();
    });
  } catch (problem) {
    return { state: 'refused', why: isFull(problem) ? 'full' : 'failed' };
  }
  const isCopied = await saveCopy(folder, book);
  await setMark(folder, book);
  // Erased data must leave the disk first: see sweeper.ts.
  if (!isErasing) await holdRoom(folder);
  return { state: 'saved', isCopyOld: !isCopied && !(await isGone(join(folder, COPY))) };
}

/** @returns false if it cannot be written now */
export const saveCopy = (folder: string, book: Book): Promise<boolean> =>
  replaceDurably(join(folder, COPY), textOf(book)).then(
    () => true,
    () => false,
  );

/** Removes the copy: no copy is better than one with a replaced code or an erased profile. */
const isGone = (path: string): Promise<boolean> =>
  removeDurably(path).then(
    () => true,
    () => false,
  );
