/**
 * The cards of the class, with the teacher's PIN, as stored on disk (`book-file.ts`). All are
 * created at the first start, so that printing cards changes nothing.
 *
 * They live as long as the folder is used. A lost or exposed card gets a new code and keeps its
 * work. An erased one gets a new profile too, so that remains on an old PC never come back. Changes
 * are serialized, and take effect once they are on disk: on a full disk the old card and the old
 * PIN stay valid.
 */
import { CODE_LENGTH, MAX_CARDS } from '#core/codes/card-code.ts';
import { SYMBOLS } from '#core/codes/symbols.ts';
import { isAlsoAssignment } from '#core/codes/typed-paper.ts';
import type { BookDates, CardStoreErrorCode } from '#core/files/lan-answers.ts';
import { findBook, makeFolder, saveBook, saveCopy, type SavedBook } from './book-file.ts';
import { holdRoom, releaseRoom } from './reserve-file.ts';
import type { Book, PaperCard } from './book-text.ts';
import { randomSymbols } from './random.ts';

export type { PaperCard };
export type OpenBook =
  | {
      state: 'open';
      book: CardStore;
      /** The copy replaced a missing or broken book. */ isCopy: boolean;
    }
  | { state: 'refused'; why: CardStoreErrorCode; dates?: BookDates };
export type Renewed =
  | { state: 'renewed'; card: PaperCard; /** As for a saved book. */ isCopyOld: boolean }
  | { state: 'refused'; why: 'unknown' | 'full' | 'failed' };

const DIGITS = '0123456789';
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
/** A card is renewed only a few times. */
const REMEMBERED = 20;
/** Returns a code that is no lesson code beside its number: pupils type both into one box. */
function newCode(n: number): string {
  const code = randomSymbols(CODE_LENGTH, SYMBOLS);
  return isAlsoAssignment(n, code) ? newCode(n) : code;
}
const newPin = (): string => randomSymbols(6, DIGITS);
const newProfile = (): string => randomSymbols(20, LETTERS);

/** Returns a code that this card never had: an old PC must not open it by chance. */
function otherCode(n: number, taken: readonly string[]): string {
  const code = newCode(n);
  return taken.includes(code) ? otherCode(n, taken) : code;
}

function renewed(
  { n, code, profile, was = [], gone = [] }: PaperCard,
  isErased: boolean,
): PaperCard {
  const before = [...was, code].slice(-REMEMBERED);
  const erased = isErased ? [...gone, profile] : gone;
  return {
    n,
    code: otherCode(n, before),
    profile: isErased ? newProfile() : profile,
    was: before,
    ...(erased.length > 0 ? { gone: erased } : {}),
  };
}

function otherPin(taken: string): string {
  const pin = newPin();
  return pin === taken ? otherPin(taken) : pin;
}

const firstBook = (): Book => ({
  v: 2,
  gen: 1,
  savedOn: Date.now(),
  pin: newPin(),
  madeOn: Date.now(),
  cards: Array.from({ length: MAX_CARDS }, (_, at) => ({
    n: at + 1,
    code: newCode(at + 1),
    profile: newProfile(),
  })),
});

export class CardStore {
  private folder: string;
  private book: Book;
  private cards: Map<number, PaperCard>;
  private queue: Promise<unknown> = Promise.resolve();
  private hasCopy = true;

  private constructor(folder: string, book: Book) {
    this.folder = folder;
    this.book = book;
    this.cards = cardsOf(book);
  }

  /**
   * Opens the book of the folder; creates one only if there was no class. Never throws, and writes
   * nothing if it refuses.
   */
  static async open(folder: string, isOlderRight = false): Promise<OpenBook> {
    const noFolder = await makeFolder(folder);
    if (noFolder) return { state: 'refused', why: noFolder };
    const found = await findBook(folder, isOlderRight);
    if (found.state === 'refused') return found;
    if (found.state === 'found') {
      await holdRoom(folder);
      return { state: 'open', book: new CardStore(folder, found.book), isCopy: found.isCopy };
    }
    const book = firstBook();
    const saved = await saveBook(folder, book);
    if (saved.state === 'refused')
      return { state: 'refused', why: saved.why === 'full' ? 'bookFull' : 'closed' };
    return { state: 'open', book: new CardStore(folder, book), isCopy: false };
  }

  get pin(): string {
    return this.book.pin;
  }

  get madeOn(): number {
    return this.book.madeOn;
  }

  card(n: number): PaperCard | undefined {
    return this.cards.get(n);
  }

  /** Returns all cards by number. */
  all(): PaperCard[] {
    return [...this.cards.values()].sort((a, b) => a.n - b.n);
  }

  /** Assigns a new code; `isErased`: a new profile too. */
  renew(n: number, isErased: boolean): Promise<Renewed> {
    return this.inTurn(async (): Promise<Renewed> => {
      const card = this.cards.get(n);
      if (!card) return { state: 'refused', why: 'unknown' };
      const next = renewed(card, isErased);
      const saved = await this.save(
        { ...this.book, cards: this.all().map((card) => (card.n === n ? next : card)) },
        isErased,
      );
      return saved.state === 'saved'
        ? { state: 'renewed', card: next, isCopyOld: saved.isCopyOld }
        : saved;
    });
  }

  /** Sets a new PIN for the teacher. */
  changePin(): Promise<SavedBook> {
    return this.inTurn(() => this.save({ ...this.book, pin: otherPin(this.book.pin) }));
  }

  /** Writes the copy that could not be written before. @returns whether it is up to date now */
  repairCopy(): Promise<boolean> {
    return this.inTurn(async () => {
      if (this.hasCopy) return true;
      this.hasCopy = await saveCopy(this.folder, this.book);
      return this.hasCopy;
    });
  }

  /** Reserves disk space for the next erasing, if there is some. */
  holdRoom(): Promise<void> {
    return holdRoom(this.folder);
  }

  /** Releases the reserved space. @returns false if there was none */
  releaseRoom(): Promise<boolean> {
    return releaseRoom(this.folder);
  }

  /** Runs changes one after the other, each on the result of the previous one. */
  private inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
    const done = this.queue.then(change);
    this.queue = done.catch(() => {});
    return done;
  }

  /** Writes to disk first; memory changes only afterwards. */
  private async save(changed: Book, isErasing = false): Promise<SavedBook> {
    const book = { ...changed, gen: this.book.gen + 1, savedOn: Date.now() };
    const saved = await saveBook(this.folder, book, isErasing);
    if (saved.state === 'saved') {
      this.hasCopy = !saved.isCopyOld;
      this.book = book;
      this.cards = cardsOf(book);
    }
    return saved;
  }
}

const cardsOf = ({ cards }: Book): Map<number, PaperCard> =>
  new Map(cards.map((card) => [card.n, card]));
