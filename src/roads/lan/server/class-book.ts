/**
 * `phieu/lop.json`: the teacher's PIN and what stands on every card. Made whole at the first start, so that printing cards
 * changes nothing. Written to another file first and then renamed: a cut leaves the old one or the new one.
 *
 *   { "v": 1, "pin": "482913", "madeOn": <ms>, "cards": [{ "n": 1, "code": "BK7M", "profile": "p9x2…" }, …] }
 *
 * Its life: as long as the folder is used. A lost or seen card gets a new code, its work stays; an erased one gets a new
 * profile too, so that what an old PC still has of it never comes back. No name is in it.
 */
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { CODE_LENGTH, MOST_CARDS } from '../../../transfer/card-code.ts';
import { SYMBOLS } from '../../../transfer/assign-code.ts';
import { randomSymbols } from './random.ts';

export type PaperCard = { n: number; code: string; profile: string };
type Book = { v: 1; pin: string; madeOn: number; cards: PaperCard[] };

const FILE = 'lop.json';
const DIGITS = '0123456789';
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const newCode = (): string => randomSymbols(CODE_LENGTH, SYMBOLS);
const newProfile = (): string => randomSymbols(20, LETTERS);

const isBook = (value: unknown): value is Book => {
  const { v, pin, cards } = (value ?? {}) as Partial<Book>;
  return v === 1 && typeof pin === 'string' && Array.isArray(cards) && cards.every(({ n, code, profile }) => Number.isInteger(n) && typeof code === 'string' && typeof profile === 'string');
};

export class ClassBook {
  /** Changed by `changePin` alone. */
  pin: string;
  readonly madeOn: number;
  private folder: string;
  private cards: Map<number, PaperCard>;

  private constructor(folder: string, { pin, madeOn, cards }: Book) {
    this.folder = folder;
    this.pin = pin;
    this.madeOn = madeOn;
    this.cards = new Map(cards.map((each) => [each.n, each]));
  }

  /** @throws when the folder cannot be written, or holds a book that cannot be read: making a new one would lose the cards */
  static async open(folder: string): Promise<ClassBook> {
    await fs.mkdir(folder, { recursive: true });
    const text = await fs.readFile(join(folder, FILE), 'utf8').catch(() => null);
    if (text !== null) {
      const book: unknown = JSON.parse(text);
      if (!isBook(book)) throw new Error(FILE);
      return new ClassBook(folder, book);
    }
    const cards = Array.from({ length: MOST_CARDS }, (_, at) => ({ n: at + 1, code: newCode(), profile: newProfile() }));
    const book = new ClassBook(folder, { v: 1, pin: randomSymbols(6, DIGITS), madeOn: Date.now(), cards });
    await book.save();
    return book;
  }

  card(n: number): PaperCard | undefined {
    return this.cards.get(n);
  }

  /** In order of their numbers. */
  all(): PaperCard[] {
    return [...this.cards.values()].sort((one, other) => one.n - other.n);
  }

  /** A new code; `isErased`: a new profile too. */
  async renew(n: number, isErased: boolean): Promise<PaperCard | null> {
    const card = this.cards.get(n);
    if (!card) return null;
    const next = { n, code: newCode(), profile: isErased ? newProfile() : card.profile };
    this.cards.set(n, next);
    await this.save();
    return next;
  }

  /** A new PIN for the teacher. When it cannot be written, the old one stays. */
  async changePin(): Promise<void> {
    const before = this.pin;
    while (this.pin === before) this.pin = randomSymbols(6, DIGITS);
    await this.save().catch((problem: unknown) => {
      this.pin = before;
      throw problem;
    });
  }

  private async save(): Promise<void> {
    const book: Book = { v: 1, pin: this.pin, madeOn: this.madeOn, cards: this.all() };
    const half = join(this.folder, `${FILE}.moi`);
    const handle = await fs.open(half, 'w');
    try {
      await handle.writeFile(`${JSON.stringify(book, null, 1)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(half, join(this.folder, FILE));
  }
}
