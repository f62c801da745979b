// Small classes and acts on their books, for the property tests of `src/core/class/`.
import fc from 'fast-check';
import {
  updateDetails,
  erasePupil,
  markLeft,
  addPupils,
  reassignRecords,
  setPupil,
  addCollection,
  undo,
} from '#core/class/class-commands.ts';
import { newBook, type ClassBook } from '#core/class/book.ts';
import type { ClassItem, ClassLesson } from '#core/class/lesson.ts';
import type { ClassRecord } from '#core/class/record.ts';
import type { Attempt } from '#core/progress/attempt.ts';
import { shape } from './attempts.ts';

/** 1 December 2026, a school morning. */
export const MORNING = Date.UTC(2026, 11, 1, 1);
export const clock = { now: MORNING, built: Date.UTC(2026, 10, 1) };

const options: ClassItem['options'] = [
  { id: 'o0', verdict: 'unsafe', misconception: 'telling-is-snitching' },
  { id: 'o1', verdict: 'partly', misconception: 'one-try-is-enough' },
  { id: 'o2', verdict: 'safe' },
];
const item = (use: string, statement: string): ClassItem => ({
  label: `Câu ${use}`,
  use,
  statements: [statement],
  named: ['telling-is-snitching', 'one-try-is-enough'],
  options,
});
const itemsFor = (statement: string): Record<string, ClassItem> => ({
  p1: item('practice', statement),
  core: item('core', statement),
  a1: item('exit-a', statement),
  a2: item('exit-a', statement),
  a3: item('exit-a', statement),
  b1: item('exit-b', statement),
  b2: item('exit-b', statement),
  b3: item('exit-b', statement),
  r1: item('review', statement),
  r2: item('review', statement),
});
const misreadings = [
  { says: '“Kể là mách lẻo”', named: ['telling-is-snitching'], reteach: 'kể-là-mách-lẻo' },
  { says: '“Kể một lần không được thì thôi”', named: ['one-try-is-enough'], reteach: 'kể-một-lần' },
];

const lesson = (id: string, more: Partial<ClassLesson> = {}): ClassLesson => ({
  id,
  title: id,
  isGuarded: false,
  shape,
  items: itemsFor('respect.lop-4-5.1'),
  misreadings,
  ...more,
});

export const kind = lesson('kind-words');
export const guarded = lesson('help-map', {
  isGuarded: true,
  items: itemsFor('help-and-report.lop-4-5.3'),
});
export const sensitive = lesson('blurred-card', {
  shape: { ...shape, sensitive: true },
  isGuarded: true,
});
export const lessons = new Map([kind, guarded, sensitive].map((known) => [known.id, known]));

const earnedOf = (option: number): number => option / 2;

/**
 * Returns an answer as a pupil's computer stores it: `option` 0 and 1 name a misconception, 2 is
 * right.
 */
export function answer(
  id: string,
  {
    lesson: lessonId = 'kind-words',
    item: itemId = 'a1',
    option = 2,
    seq = 1,
    profile = 'p1',
    at = MORNING,
  } = {},
): Attempt {
  const { misconception } = options![option]!;
  return {
    v: 1,
    id,
    seq,
    profile,
    lesson: lessonId,
    item: itemId,
    kind: 'choice',
    use: 'practice',
    answer: [`o${option}`],
    said: 'Gọi bà',
    earned: earnedOf(option),
    total: 1,
    hints: 0,
    spec: '1c9e07ab',
    at,
    ...(misconception ? { misconception } : {}),
  };
}

export const record = (pupil: string, attempt: Attempt): ClassRecord => ({
  kind: 'answer',
  id: attempt.id,
  pupil,
  attempt,
});

/** Returns a class with cards 1, 2, 3 …, whose children are u1, u2, u3 … */
export const classOf = (children: number): ClassBook =>
  addPupils(
    newBook('class-1', { name: '4A', grade: 4, number: 1, year: 2026 }),
    Array.from({ length: children }, (_, index) => ({
      id: `u${index + 1}`,
      pupil: { state: 'listed' as const, card: index + 1 },
    })),
    'listed',
  );

/** Adds a collection of these children's answers. */
export const taken = (
  book: ClassBook,
  id: string,
  records: readonly ClassRecord[],
  at = MORNING,
): ClassBook =>
  addCollection(book, {
    id,
    way: 'files',
    at,
    records: Object.fromEntries(records.map((record) => [record.id, record])),
  });

const ids = Object.keys(itemsFor(''));
const pupil = fc.integer({ min: 1, max: 3 }).map((n) => `u${n}`);

/** Determined by its number alone, as on devices with copies of the same answer. */
const someRecord: fc.Arbitrary<ClassRecord> = fc.nat({ max: 40 }).map((n): ClassRecord => {
  const owner = `u${(n % 3) + 1}`;
  if (n % 11 === 0)
    return {
      kind: 'carried',
      id: `c${n}`,
      pupil: owner,
      lesson: 'help-map',
      isDone: true,
      isPassed: n % 2 === 0,
    };
  if (n % 13 === 0)
    return {
      kind: 'hands',
      id: `h${n}`,
      lesson: 'kind-words',
      item: 'a1',
      phase: 'after',
      counts: { o0: n },
    };
  return record(
    owner,
    answer(`id${n}`, {
      lesson: ['kind-words', 'help-map'][n % 2]!,
      item: ids[n % ids.length]!,
      option: n % 3,
      seq: n + 1,
      profile: `p${n % 4}`,
      at: MORNING - n * 3_600_000,
    }),
  );
});

type Act = (book: ClassBook, by: string) => ClassBook;
const taking = fc.nat({ max: 4 }).map((n) => `t${n}`);
/** A collection has one channel and hour, whichever part of it arrives. */
const takes: fc.Arbitrary<Act> = fc
  .record({ id: taking, records: fc.array(someRecord, { maxLength: 6 }) })
  .map(({ id, records }) => (book) => {
    const n = Number(id.slice(1));
    return addCollection(book, {
      id,
      way: ['lan', 'files', 'paper'][n % 3]!,
      at: MORNING + n * 60_000,
      records: Object.fromEntries(records.map((record) => [record.id, record])),
    });
  });

/** Any act of a teacher on a book. */
export const act: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: takes, weight: 4 },
  {
    arbitrary: fc.record({ id: taking, isUndone: fc.boolean() }).map(
      ({ id, isUndone }): Act =>
        (book, by) =>
          undo(book, id, isUndone, by),
    ),
    weight: 3,
  },
  {
    arbitrary: fc.record({ record: someRecord, pupil }).map(
      ({ record, pupil: to }): Act =>
        (book, by) =>
          reassignRecords(book, [record.id], to, by),
    ),
    weight: 2,
  },
  pupil.map(
    (id): Act =>
      (book, by) =>
        markLeft(book, id, 20_800, by),
  ),
  pupil.map(
    (id): Act =>
      (book, by) =>
        setPupil(book, id, { state: 'listed', card: 9, name: 'Mây' }, by),
  ),
  fc.constantFrom('4A', '4B').map(
    (name): Act =>
      (book, by) =>
        updateDetails(book, { name }, by),
  ),
);
/** The same acts, and erasures of children. */
export const actOrErase: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: act, weight: 8 },
  {
    arbitrary: pupil.map(
      (id): Act =>
        (book, by) =>
          erasePupil(book, id, by),
    ),
    weight: 1,
  },
);
export type { Act };
