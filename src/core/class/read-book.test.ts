import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  actOrErase,
  answer,
  classOf,
  record,
  taken,
} from '../../../tests/arbitraries/class-books.ts';
import { redactAttempt } from './record.ts';
import { lessons } from '../../../tests/arbitraries/class-books.ts';
import { readBook } from './read-book.ts';

/** Redacted as on collection: without words. */
const admitted = (id: string) => {
  const read = redactAttempt(answer(id), 'u1', lessons);
  return read.state === 'admitted' ? read.record : record('u1', answer(id));
};

it('a written book reads back unchanged', () => {
  fc.assert(
    fc.property(fc.array(actOrErase, { maxLength: 12 }), (acts) => {
      const book = acts.reduce((done, act, index) => act(done, `a${index}`), classOf(3));
      const written = JSON.parse(JSON.stringify(book)) as unknown;
      const read = readBook(written);
      // A pupil's words never get through, wherever they were put.
      const without = JSON.parse(
        JSON.stringify(book, (name, value) => (name === 'said' ? undefined : value)),
      );
      expect(read).toEqual({ state: 'read', book: without, left: 0 });
    }),
    { numRuns: 500 },
  );
});

it('unknown fields are dropped, and unreadable rows are counted', () => {
  const book = taken(classOf(1), 't1', [admitted('x1')]);
  const kept = admitted('x1');
  const spoiled = {
    ...book,
    html: '<b>',
    pupils: { ...book.pupils, u9: { value: { state: 'listed', card: -1 }, n: 1, by: 'a' } },
    takings: {
      t1: {
        ...book.takings.t1,
        records: {
          [kept.id]: {
            ...kept,
            attempt: { ...(kept.kind === 'answer' && kept.attempt), html: '<b>' },
          },
          x2: { kind: 'answer', id: 'x2', pupil: 'u1', attempt: { id: 'x2' } },
          x3: kept,
        },
      },
    },
  };
  expect(readBook(spoiled)).toEqual({ state: 'read', book, left: 3 });
});

it('refuses what is not a book or is newer, and never throws', () => {
  expect(readBook({ ...classOf(1), v: 2 })).toEqual({ state: 'refused', why: 'newer' });
  fc.assert(
    fc.property(
      fc.anything(),
      (value) => void expect(['read', 'refused']).toContain(readBook(value).state),
    ),
  );
});
