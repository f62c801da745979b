/**
 * The text of `lop.json`, and its validation.
 *
 *   { "sum": "…", "v": 2, "gen": 7, "savedOn": <ms>, "pin": "482913", "madeOn": <ms>,
 *     "cards": [{ "n": 1, "code": "BK7M", … }] }
 *
 * `gen` grows by one with each change, `sum` is a hash over everything else. Version 1 had neither.
 */
import { createHash } from 'node:crypto';
import { MAX_CARDS } from '#core/codes/card-code.ts';

export type PaperCard = {
  n: number;
  code: string;
  profile: string;
  was?: string[];
  gone?: string[];
};
export type Book = {
  v: 2;
  /** 0 for a book of version 1. */ gen: number;
  savedOn: number;
  pin: string;
  madeOn: number;
  cards: PaperCard[];
};

/**
 * `torn`: not a book; `altered`: a book with a wrong sum or content; `newer`: of a later version.
 */
export type ReadBook = { state: 'read'; book: Book } | { state: 'torn' | 'altered' | 'newer' };

/** Returns a hash over a JSON value, in hex. Property order counts. */
export const sumOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');

export const textOf = (book: Book): string =>
  `${JSON.stringify({ sum: sumOf(book), ...book }, null, 1)}\n`;

const isTexts = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
const isTime = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

function isCard(value: unknown): value is PaperCard {
  const { n, code, profile, was, gone } = (value ?? {}) as Partial<PaperCard>;
  return (
    Number.isInteger(n) &&
    n! >= 1 &&
    n! <= MAX_CARDS &&
    /^[0-9A-Z]{4}$/.test(code ?? '') &&
    typeof profile === 'string' &&
    profile !== '' &&
    isTexts(was) &&
    isTexts(gone)
  );
}

/** Returns whether a value can be a book: version 1 has no other check. */
function isBook({ pin, madeOn, cards }: Partial<Book>): boolean {
  return (
    /^\d{6}$/.test(pin ?? '') &&
    isTime(madeOn) &&
    Array.isArray(cards) &&
    cards.length > 0 &&
    cards.every(isCard) &&
    new Set(cards.map(({ n }) => n)).size === cards.length &&
    new Set(cards.map(({ profile }) => profile)).size === cards.length
  );
}

export function bookIn(text: string): ReadBook {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { state: 'torn' };
  }
  const { sum, ...rest } = (value ?? {}) as { sum?: string } & Partial<Omit<Book, 'v'>> & {
      v?: unknown;
    };
  if (rest.v === 1 && sum === undefined) {
    const { pin, madeOn, cards } = rest;
    if (!isBook(rest as Partial<Book>)) return { state: 'altered' };
    return {
      state: 'read',
      book: { v: 2, gen: 0, savedOn: madeOn!, pin: pin!, madeOn: madeOn!, cards: cards! },
    };
  }
  if (Number(rest.v) > 2) return { state: 'newer' };
  if (rest.v === undefined) return { state: 'torn' };
  const book = rest as Book;
  const isRight =
    rest.v === 2 &&
    isTime(book.gen) &&
    book.gen > 0 &&
    isTime(book.savedOn) &&
    isBook(book) &&
    sum === sumOf(book);
  return isRight ? { state: 'read', book } : { state: 'altered' };
}
