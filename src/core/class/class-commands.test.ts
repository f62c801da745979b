import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actOrErase,
  answer,
  classOf,
  clock,
  lessons,
  MORNING,
  record,
  taken,
} from '../../../tests/arbitraries/class-books.ts';
import { erasePupil, markLeft, reassignRecords, undo, withoutErased } from './class-commands.ts';
import { buildBoard } from './board.ts';
import { mergeBooks, type ClassBook } from './book.ts';
import { resolveResults } from './work.ts';

const items = (book: ClassBook, pupil: string, lesson = 'kind-words'): string[] =>
  resolveResults(book, lessons)
    .byPupil.get(pupil)
    ?.get(lesson)
    ?.attempts.map(({ item }) => item) ?? [];

const first = record('u1', answer('x1', { item: 'a1' }));
const two = record('u1', answer('x2', { item: 'a2', seq: 2 }));

describe('a collection', () => {
  it('leaves nothing when it is undone, and returns when the undo is reverted', () => {
    const book = taken(classOf(2), 't1', [first, two]);
    const undone = undo(book, 't1', true, 'u');
    expect(items(book, 'u1')).toEqual(['a1', 'a2']);
    expect(buildBoard(undone, lessons, clock)).toEqual(buildBoard(classOf(2), lessons, clock));
    expect(items(undo(undone, 't1', false, 'v'), 'u1')).toEqual(['a1', 'a2']);
  });
  it('that is undone leaves what another collection brought as well', () => {
    const both = taken(taken(classOf(2), 't1', [first, two]), 't2', [two]);
    expect(items(undo(both, 't1', true, 'u'), 'u1')).toEqual(['a2']);
  });
  it('of known results adds nothing', () => {
    const once = taken(classOf(2), 't1', [first, two]);
    const twice = taken(once, 't2', [first, two]);
    expect(items(twice, 'u1')).toEqual(items(once, 'u1'));
  });
});

describe('a result that was given to the wrong pupil', () => {
  it('is moved, and stays moved when the same file is collected again', () => {
    const moved = reassignRecords(taken(classOf(2), 't1', [first, two]), ['x2'], 'u2', 'm');
    for (const book of [moved, taken(moved, 't2', [first, two])]) {
      expect(items(book, 'u1')).toEqual(['a1']);
      expect(items(book, 'u2')).toEqual(['a2']);
    }
    expect(items(reassignRecords(moved, ['x2'], 'u1', 'n'), 'u1')).toEqual(['a1', 'a2']);
  });
  it('disappears with its collection when that is undone', () => {
    const moved = reassignRecords(taken(classOf(2), 't1', [first, two]), ['x2'], 'u2', 'm');
    expect(items(undo(moved, 't1', true, 'u'), 'u2')).toEqual([]);
  });
});

describe('a pupil', () => {
  it('who leaves is no longer enrolled, and the results stay', () => {
    const day = 20_788;
    const row = buildBoard(markLeft(taken(classOf(2), 't1', [first]), 'u1', day, 'l'), lessons, {
      ...clock,
      now: (day + 1) * 86_400_000,
    }).rows[0]!;
    expect(row.isHere).toBe(false);
    expect(row.cells.get('kind-words')!.state).toBe('started');
  });
  it('who is erased is nowhere in the book, and does not come back with an older copy', () => {
    const book = taken(classOf(2), 't1', [first, record('u2', answer('x9'))]);
    const erased = erasePupil(book, 'u1', 'e');
    expect(JSON.stringify(erased)).not.toContain('"x1"');
    for (const merged of [mergeBooks(erased, book), mergeBooks(book, erased)]) {
      expect(resolveResults(merged, lessons).pupils.map(({ id }) => id)).toEqual(['u2']);
      expect(JSON.stringify(withoutErased(merged))).not.toContain('"x1"');
    }
  });
  it('who was given a result keeps it when the first pupil is erased', () => {
    const moved = reassignRecords(taken(classOf(2), 't1', [first]), ['x1'], 'u2', 'm');
    expect(items(erasePupil(moved, 'u1', 'e'), 'u2')).toEqual(['a1']);
  });
  it('who is erased on one device is erased on all, even if changed meanwhile on another', () => {
    fc.assert(
      fc.property(
        fc.array(actOrErase, { maxLength: 8 }),
        fc.array(actOrErase, { maxLength: 8 }),
        (here, there) => {
          const [first, second] = [here, there].map((acts, device) =>
            acts.reduce((book, doIt, index) => doIt(book, `${'ab'[device]}${index}`), classOf(3)),
          ) as [ClassBook, ClassBook];
          const merged = [mergeBooks(first, second), mergeBooks(second, first)].map(withoutErased);
          expect(merged[1]).toEqual(merged[0]);
          for (const [id, { value }] of [first, second].flatMap((book) =>
            Object.entries(book.pupils),
          ))
            if (value.state === 'erased')
              expect(merged[0]!.pupils[id]!.value).toEqual({ state: 'erased' });
        },
      ),
      { numRuns: 1000 },
    );
  });
});

it('an answer counts on the day it was given, not on the day it was collected', () => {
  const early = record(
    'u1',
    answer('y1', { item: 'a1', option: 2, profile: 'home', at: MORNING - 86_400_000 * 3 }),
  );
  const late = record(
    'u1',
    answer('y2', { item: 'a1', option: 0, profile: 'lab', at: MORNING - 86_400_000 }),
  );
  const book = taken(taken(classOf(1), 't1', [late]), 't2', [early], MORNING + 1);
  expect(
    resolveResults(book, lessons)
      .byPupil.get('u1')!
      .get('kind-words')!
      .attempts.map(({ id }) => id),
  ).toEqual(['y1', 'y2']);
});
