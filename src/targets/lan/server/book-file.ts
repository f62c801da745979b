/**
 * `phieu/lop.json`: the teacher's PIN and what stands on every card.
 *
 *   { "v": 1, "pin": "482913", "madeOn": <ms>, "cards": [{ "n": 1, "code": "BK7M", "profile": "p9x2…" }, …] }
 *
 * A card may also have `was`, codes it had before, and `gone`, profiles whose work was erased. A server that knows neither
 * reads the book as well. No name is in it.
 *
 * Beside it lies `lop.json.truoc`, the same text, written after it: what is used when the book is gone or half-written. Only
 * where neither is there, and no card's work, is there no class yet. Whatever else stands in the way is said and nothing is
 * written: a new book in place of one that a virus scanner held for a moment would make four hundred printed cards worthless.
 */
import { promises as fs } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BookWhy } from '../../../transfer/lan-answers.ts';
import { replaceDurably, syncFolder } from './durable-files.ts';

export type PaperCard = { n: number; code: string; profile: string; was?: string[]; gone?: string[] };
export type Book = { v: 1; pin: string; madeOn: number; cards: PaperCard[] };

export type FoundBook =
  | { state: 'found'; book: Book; /** The copy stood in. */ isCopy: boolean }
  | { state: 'none' }
  | { state: 'refused'; why: BookWhy };

const FILE = 'lop.json';
const COPY = 'lop.json.truoc';
/** What could not be read, put aside when the copy takes its place. */
const BROKEN = 'lop.json.hong';

type ReadText = { state: 'read'; book: Book; text: string } | { state: 'none' | 'torn' | 'newer' | 'held' };

const isTexts = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every((each) => typeof each === 'string'));

function isBook(value: unknown): value is Book {
  const { v, pin, cards } = (value ?? {}) as Partial<Book>;
  return (
    v === 1 &&
    typeof pin === 'string' &&
    Array.isArray(cards) &&
    cards.length > 0 &&
    cards.every(
      ({ n, code, profile, was, gone }) =>
        Number.isInteger(n) &&
        typeof code === 'string' &&
        typeof profile === 'string' &&
        isTexts(was) &&
        isTexts(gone),
    )
  );
}

function bookIn(text: string): ReadText {
  try {
    const value: unknown = JSON.parse(text);
    if (isBook(value)) return { state: 'read', book: value, text };
    return { state: Number((value as { v?: unknown } | null)?.v) > 1 ? 'newer' : 'torn' };
  } catch {
    return { state: 'torn' };
  }
}

const read = (path: string): Promise<ReadText> =>
  fs
    .readFile(path, 'utf8')
    .then(bookIn, ({ code }: NodeJS.ErrnoException) => ({ state: code === 'ENOENT' ? 'none' : 'held' }));

const textOf = (book: Book): string => `${JSON.stringify(book, null, 1)}\n`;

const isFull = (problem: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String((problem as NodeJS.ErrnoException).code));

/** Looks for the class's book; puts the copy back in its place when it must stand in, and writes the copy when it is missing. */
export async function findBook(folder: string): Promise<FoundBook> {
  const [file, copy] = [join(folder, FILE), join(folder, COPY)];
  const [main, other] = [await read(file), await read(copy)];
  if (main.state === 'read') {
    if (other.state !== 'held' && !(other.state === 'read' && other.text === main.text))
      await replaceDurably(copy, main.text).catch(() => {});
    return { state: 'found', book: main.book, isCopy: false };
  }
  if (main.state === 'held' || other.state === 'held') return { state: 'refused', why: 'bookHeld' };
  if (main.state === 'newer' || other.state === 'newer') return { state: 'refused', why: 'bookNewer' };
  if (other.state === 'read') {
    // Where nothing can be written now, the copy serves all the same.
    await putBack(folder, other.text, main.state === 'torn').catch(() => {});
    return { state: 'found', book: other.book, isCopy: true };
  }
  if (main.state === 'torn' || other.state === 'torn') return { state: 'refused', why: 'bookTorn' };
  const names = await fs.readdir(folder).catch(() => null);
  if (!names) return { state: 'refused', why: 'bookHeld' };
  return names.some((name) => /^\d{3}\.jsonl$/.test(name))
    ? { state: 'refused', why: 'bookLost' }
    : { state: 'none' };
}

async function putBack(folder: string, text: string, isBroken: boolean): Promise<void> {
  if (isBroken) await fs.rename(join(folder, FILE), join(folder, BROKEN));
  await replaceDurably(join(folder, FILE), text);
}

/** Makes the folder. @returns why it cannot be used, or null */
export async function makeFolder(folder: string): Promise<BookWhy | null> {
  try {
    await fs.mkdir(folder, { recursive: true });
    await syncFolder(dirname(folder));
    return null;
  } catch (problem) {
    return isFull(problem) ? 'bookFull' : 'closed';
  }
}

export type SavedBook = { state: 'saved' } | { state: 'refused'; why: 'full' | 'failed' };

/** Resolves when the book is on the disk; its copy follows. A copy that finds no room is written at the next start. */
export async function saveBook(folder: string, book: Book): Promise<SavedBook> {
  try {
    await replaceDurably(join(folder, FILE), textOf(book));
  } catch (problem) {
    return { state: 'refused', why: isFull(problem) ? 'full' : 'failed' };
  }
  await replaceDurably(join(folder, COPY), textOf(book)).catch(() => {});
  return { state: 'saved' };
}
