/**
 * Names, numbers and ids that a pupil has forged in a file: no other pupil is credited, and nothing
 * of another pupil is lost.
 *
 * @module-tag harden
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '#core/progress/attempt.ts';
import { erasePupil, reassignRecords, addCollection } from '#core/class/class-commands.ts';
import { buildBoard } from '#core/class/board.ts';
import type { ClassBook } from '#core/class/book.ts';
import { admitAll, matchPupil, createCollection, type Submission } from '#core/class/collect.ts';
import { readBook } from '#core/class/read-book.ts';
import { answerKey } from '#core/class/record.ts';
import { resolveResults } from '#core/class/work.ts';
import {
  answer,
  classOf,
  clock,
  lessons,
  MORNING,
  record,
  taken,
} from '../arbitraries/class-books.ts';
import { generated } from './counted.ts';

const RUNS = { numRuns: 300 };
const items = ['core', 'a1', 'a2', 'a3'];
/** Returns the answers of child n: a complete lesson. */
const ofChild = (n: number): Attempt[] =>
  items.map((item, at) => answer(`id-${n}-${at}`, { item, profile: `p${n}`, seq: at + 1 }));

/** Adds a card of the LAN, as `lan-live.ts` does, to one collection. */
function takeCard(book: ClassBook, handed: Submission, admitting = admitAll): ClassBook {
  const { owner } = matchPupil(book, handed);
  if (!owner) return book;
  const { records, fresh } = admitting(book, handed, owner, lessons);
  return fresh === 0 ? book : addCollection(book, createCollection('lan', 'lan', MORNING, records));
}
const stateOf = (book: ClassBook, card: number) =>
  buildBoard(book, lessons, clock).rows[card - 1]!.cells.get('kind-words')!.state;

/** Rows sent by A: B's ids, with B's profile or A's own, right or wrong, in any lesson. */
const forged = fc.array(
  fc
    .record({
      at: fc.nat(3),
      profile: fc.constantFrom('p1', 'p2'),
      option: fc.nat(2),
      item: fc.constantFrom(...items),
    })
    .map(({ at, ...fields }) => answer(`id-2-${at}`, fields)),
  { minLength: 1, maxLength: 8 },
);

describe('rows with ids of another child’s answers', () => {
  it(
    'sent first or last, over the LAN or in files: that child’s lesson stays unchanged',
    generated('C', RUNS.numRuns),
    () => {
      fc.assert(
        fc.property(forged, fc.boolean(), (rows, isFirst) => {
          const cards: Submission[] = [
            { profile: 'p1', card: 1, attempts: rows },
            { profile: 'p2', card: 2, attempts: ofChild(2) },
          ];
          const book = (isFirst ? cards : [...cards].reverse()).reduce(
            (all, card) => takeCard(all, card),
            classOf(3),
          );
          expect(stateOf(book, 2)).toBe(stateOf(takeCard(classOf(3), cards[1]!), 2));
          expect(
            resolveResults(book, lessons).byPupil.get('u2')!.get('kind-words')!.attempts,
          ).toHaveLength(4);
        }),
        RUNS,
      );
    },
  );
});

describe('a name in a file', () => {
  const name = fc.oneof(
    fc.nat(50).map((n) => `Phiếu ${String(n).padStart(2, '0')}`),
    fc.string({ maxLength: 12 }),
  );
  it('credits no pupil by itself, whatever number is on it', generated('C', RUNS.numRuns), () => {
    fc.assert(
      fc.property(name, fc.constantFrom('p1', 'p9', 'constructor'), (written, profile) => {
        const book = takeCard(classOf(40), { profile: 'p1', card: 1, attempts: ofChild(1) });
        const attempts = [answer('new', { profile })];
        expect(matchPupil(book, { profile, name: written, attempts }).owner).toBeNull();
      }),
      RUNS,
    );
  });
  it('takes nothing from known answers, by profile and id', generated('C', RUNS.numRuns), () => {
    fc.assert(
      fc.property(name, (written) => {
        const book = takeCard(classOf(40), { profile: 'p5', card: 5, attempts: ofChild(5) });
        const attempts = [...ofChild(5), answer('new', { profile: 'p5' })];
        expect(matchPupil(book, { profile: 'p5', name: written, attempts }).owner).toBe('u5');
      }),
      RUNS,
    );
  });
});

describe('a book whose answers have only ids', () => {
  const old = taken(
    classOf(3),
    't1',
    ofChild(1).map((attempt) => record('u1', attempt)),
  );
  const again = (book: ClassBook): ClassBook => {
    const handed = {
      profile: 'p1',
      attempts: [...ofChild(1), answer('new', { profile: 'p1', item: 'b1' })],
    };
    const { owner } = matchPupil(book, handed);
    const { records, fresh } = admitAll(book, handed, owner!, lessons);
    expect(fresh).toBe(1);
    return addCollection(book, createCollection('t2', 'files', MORNING + 1, records));
  };
  it('opens, and the same answers by another channel are not duplicated', () => {
    const read = readBook(JSON.parse(JSON.stringify(old)));
    expect(read).toMatchObject({ state: 'read', left: 0 });
    expect(
      resolveResults(again(old), lessons).byPupil.get('u1')!.get('kind-words')!.attempts,
    ).toHaveLength(5);
  });
  it(
    'a moved result stays moved on a second import, and is erased with its new pupil',
    generated('C', RUNS.numRuns),
    () => {
      fc.assert(
        fc.property(fc.subarray(ofChild(1), { minLength: 1 }), (moved) => {
          const ids = moved.map(({ id }) => id);
          const book = again(reassignRecords(old, ids, 'u2', 'm'));
          const { byPupil } = resolveResults(book, lessons);
          expect(byPupil.get('u2')!.get('kind-words')!.attempts).toHaveLength(ids.length);
          expect(byPupil.get('u1')!.get('kind-words')!.attempts).toHaveLength(5 - ids.length);
          const erased = JSON.stringify(erasePupil(book, 'u2', 'e').takings);
          for (const attempt of moved) {
            expect(erased).not.toContain(`"${attempt.id}"`);
            expect(erased).not.toContain(`"${answerKey('u1', attempt)}"`);
          }
        }),
        RUNS,
      );
    },
  );
});
