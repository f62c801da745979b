/**
 * The lab server's book with every byte changed and every field edited, and a teacher's backup of
 * her classes (.elm-lop) with bytes changed, cut, or older: no changed file is accepted as intact.
 *
 * @module-tag harden
 */
import { createHash, getRandomValues } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { mergeBooks } from '#core/class/book.ts';
import { readBook } from '#core/class/read-book.ts';
import { bookIn, textOf, type Book } from '#delivery/lan/server/book-text.ts';
import { decryptBackup, encryptBackup } from '#core/files/book-file.ts';
import { answer, classOf, record, taken } from '../arbitraries/class-books.ts';
import { control, generated } from './counted.ts';

const book: Book = {
  v: 2,
  gen: 7,
  savedOn: 1_795_500_000_000,
  pin: '482913',
  madeOn: 1_795_400_000_000,
  cards: Array.from({ length: 40 }, (_, at) => ({
    n: at + 1,
    code: 'BK7M',
    profile: `p${at + 1}`,
    ...(at === 0 ? { was: ['ZZZZ'], gone: ['p0'] } : {}),
  })),
};
const text = textOf(book);
/** Returns true if the text is read as a book other than the written one. */
const isOther = (changed: string): boolean => {
  const read = bookIn(changed);
  return read.state === 'read' && JSON.stringify(read.book) !== JSON.stringify(book);
};

/** Returns every path in a JSON value, as a list of names. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...path, name])),
  ];
}
const values: unknown[] = [undefined, null, 0, 1, -5, '', '000000', 'ZZZZ', 'x', [], {}];
const edits = placesIn(JSON.parse(text))
  .filter((path) => path.length > 0)
  .flatMap((path) => values.map((to) => ({ path, to })));
type Row = Record<string, unknown>;
function edited({ path, to }: { path: readonly string[]; to: unknown }): Row {
  const whole = JSON.parse(text) as Row;
  const inner = path.slice(0, -1).reduce<Row>((at, name) => at[name] as Row, whole);
  inner[path.at(-1)!] = to;
  return whole;
}

describe('the book of the class', () => {
  it(
    'with any byte changed is rejected, or has the same content',
    generated('C', text.length),
    () => {
      const bytes = Buffer.from(text);
      const others = Array.from(bytes, (byte, at) => {
        const turned = Buffer.from(bytes);
        turned[at] = byte ^ (1 << (at % 8));
        return isOther(turned.toString('latin1')) ? at : -1;
      });
      expect(others.filter((at) => at >= 0)).toEqual([]);
    },
  );
  it('with any field edited is rejected', generated('C', edits.length), () => {
    expect(edits.length).toBeGreaterThan(200);
    expect(edits.filter((edit) => isOther(JSON.stringify(edited(edit))))).toEqual([]);
  });
  it('with a recomputed checksum many edited books are accepted', control('C'), () => {
    const believed = edits.filter((edit) => {
      const { sum: _, ...rest } = edited(edit);
      const sum = createHash('sha256').update(JSON.stringify(rest)).digest('hex');
      return isOther(JSON.stringify({ sum, ...rest }));
    });
    expect(believed.length).toBeGreaterThan(50);
  });
});

describe('a backup of the classes', () => {
  const RUNS = { numRuns: 200 };
  const WORDS = 'con trâu nhà bà sợ đom đóm';
  const late = taken(classOf(3), 't1', [record('u1', answer('x1'))]);
  let file: Uint8Array;
  beforeAll(async () => {
    file = await encryptBackup([late], WORDS, 1, (bytes) => getRandomValues(new Uint8Array(bytes)));
  });
  const harmed = fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    bit: fc.nat(7),
    isCut: fc.boolean(),
  });

  it(
    'with a bit changed, or cut short, is rejected with a reason that has a message',
    { ...generated('C', RUNS.numRuns), timeout: 300_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(harmed, async ({ at, bit, isCut }) => {
          const place = Math.floor(at * file.length);
          const bytes = isCut ? file.slice(0, place) : file.slice();
          if (!isCut) bytes[place]! ^= 1 << bit;
          expect((await decryptBackup(bytes, WORDS)).state).toBe('refused');
        }),
        RUNS,
      );
    },
  );
  it('opens if unchanged; an older one removes nothing', async () => {
    const read = await decryptBackup(file, WORDS);
    const same = readBook(JSON.parse(JSON.stringify(late)));
    expect(read).toMatchObject({
      state: 'read',
      books: [same.state === 'read' && same.book],
      left: 0,
    });
    const newer = taken(late, 't2', [record('u2', answer('x2'))]);
    expect(mergeBooks(newer, late)).toEqual(newer);
  });
});
