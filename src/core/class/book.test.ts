/**
 * Thousands of random books, merged in every order.
 * @module-tag slow
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  act,
  answer,
  classOf,
  clock,
  lessons,
  record,
  taken,
  type Act,
} from '../../../tests/arbitraries/class-books.ts';
import { mergeBooks, nextVersion, type ClassBook } from './book.ts';
import { buildBoard } from './board.ts';
import { resolveResults } from './work.ts';

const RUNS = 10_000;
const start = classOf(3);

/** Applies acts one after another on one device; ids consist of device and number. */
const done = (device: string, acts: readonly Act[], from: ClassBook = start): ClassBook =>
  acts.reduce((book, doIt, index) => doIt(book, `${device}${index}`), from);

/**
 * Splits a book into parts that each hold some of the records, as when a file is cut in two or a
 * page stops half-way.
 */
function split(book: ClassBook): ClassBook[] {
  const part = (isPart: (index: number) => boolean): ClassBook => ({
    ...book,
    takings: Object.fromEntries(
      Object.values(book.takings).map((taking) => [
        taking.id,
        {
          ...taking,
          records: Object.fromEntries(
            Object.entries(taking.records).filter((_, index) => isPart(index)),
          ),
        },
      ]),
    ),
  });
  return [part((index) => index % 2 === 0), part((index) => index % 2 === 1)];
}

const devices = fc.array(fc.array(act, { maxLength: 6 }), { minLength: 2, maxLength: 3 });

type Merge = typeof mergeBooks;
/** Returns every merge of these books that a teacher's devices may produce. */
function waysToMerge(books: readonly ClassBook[], merge: Merge): ClassBook[] {
  const all = (list: readonly ClassBook[]) => list.reduce((book, next) => merge(book, next));
  return [
    all(books),
    all([...books].reverse()),
    all([...books, ...books]),
    all(books.flatMap(split).reverse()),
    [...books].reverse().reduce((book, next) => merge(next, merge(book, next))),
  ];
}

describe('merged books of one class', () => {
  it(`are equal in any order, any number of times, in parts, with undoing in between (${RUNS} runs)`, () => {
    fc.assert(
      fc.property(devices, (lists) => {
        const [first, ...others] = waysToMerge(
          lists.map((acts, device) => done('abc'[device]!, acts)),
          mergeBooks,
        );
        for (const merged of others) expect(merged).toEqual(first);
      }),
      { numRuns: RUNS },
    );
  });
  it('show the same board in every merge order', () => {
    fc.assert(
      fc.property(devices, (lists) => {
        const [first, ...others] = waysToMerge(
          lists.map((acts, device) => done('abc'[device]!, acts)),
          mergeBooks,
        ).map((book) => buildBoard(book, lessons, clock));
        for (const board of others) expect(board).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });
  it('keep the latest change made after a merge', () => {
    fc.assert(
      fc.property(devices, fc.array(act, { minLength: 1, maxLength: 4 }), (lists, later) => {
        const [first, second] = lists.map((acts, device) => done('abc'[device]!, acts)) as [
          ClassBook,
          ClassBook,
        ];
        const both = mergeBooks(first, second);
        const after = done('z', later, both);
        expect(mergeBooks(after, both)).toEqual(mergeBooks(both, after));
        expect(resolveResults(mergeBooks(both, after), lessons)).toEqual(
          resolveResults(after, lessons),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('two copies of one collection', () => {
  const copy = (at: number, way: string, option: number): ClassBook => ({
    ...start,
    takings: {
      t: { id: 't', way, at, records: { x: record('u1', answer('x', { option })) } },
    },
  });
  it('merge to the earlier day, one channel and one of two records in either order', () => {
    const [early, late] = [copy(1, 'lan', 2), copy(2, 'files', 0)];
    const merged = mergeBooks(early, late);
    expect(merged.takings.t).toEqual({
      ...copy(1, 'files', 2).takings.t,
      records: { x: [early, late].map(({ takings }) => takings.t!.records.x!).sort(byText)[0] },
    });
    expect(mergeBooks(late, early)).toEqual(merged);
  });
  const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
});

it('merging sorts the collections by name, so equal books give equal files', () => {
  const first = taken(start, 'b', []);
  const second = taken(taken(start, 'c', []), 'a', []);
  for (const merged of [mergeBooks(first, second), mergeBooks(second, first)])
    expect(Object.keys(merged.takings)).toEqual(['a', 'b', 'c']);
});

it('the next version follows the latest change of any kind', () => {
  const later = { ...start, moved: { x: { value: 'u1', n: 40, by: 'a' } } };
  expect(nextVersion(later)).toBe(41);
});
