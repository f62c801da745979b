/**
 * Odd answers and ids from a pupil's file or card, or in a spoiled book: no computation of a class
 * throws, the others' work stays unchanged, and the card is named.
 *
 * @module-tag harden
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '#player/activities/registry.ts';
import { isAnswerOf, shapedKinds } from '#core/questions/answer-shape.ts';
import type { Attempt } from '#core/progress/attempt.ts';
import { apartFigures } from '#core/class/apart.ts';
import { buildBoard, touchedLessons, type Board } from '#core/class/board.ts';
import type { ClassBook } from '#core/class/book.ts';
import { admitAll, createCollection } from '#core/class/collect.ts';
import { latestLesson } from '#core/class/latest.ts';
import { countMisconceptions } from '#core/class/misconceptions.ts';
import { findPupilsToFollowUp } from '#core/class/needs.ts';
import { hardestQuestions } from '#core/class/questions.ts';
import { readBook } from '#core/class/read-book.ts';
import { statementFigures } from '#core/class/statements.ts';
import { firstTries } from '#core/class/tries.ts';
import { parseWork } from '#core/files/work-file.ts';
import {
  answer,
  classOf,
  clock,
  kind,
  MORNING,
  record,
  taken,
} from '../arbitraries/class-books.ts';
import { sampleCases } from '../e2e/samples.ts';
import { generated } from './counted.ts';

const RUNS = { numRuns: 400 };
const THROWS = { 'father/judge': [{ toString: 1, valueOf: 1 }] };

const as = { trap: 'trap', real: 'genuine', ask: 'ask' } as const;
const telling = {
  ...kind,
  shape: { ...kind.shape, retired: { old: 'a1' } },
  items: {
    ...kind.items,
    a1: {
      ...kind.items.a1!,
      cases: [{ id: 'father', truth: 'trap' as const }],
      calls: { 'father/judge': { id: 'father', as } },
    },
  },
};
const lessons = new Map([[telling.id, telling]]);

/** Names that every object has, or with a meaning in the language. */
const inherited = [
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__proto__',
  'length',
  'then',
];
const name = fc.oneof(
  fc.constantFrom(...inherited, 'father/judge', 'a1', 'closed', 'judged'),
  fc.string({ minLength: 1, maxLength: 8 }),
);
/** Any JSON, with problematic names. */
const anyJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, -1, 1e308, '', 'trap', 'constructor', 'x'.repeat(5000)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;
const oddAnswer = fc.oneof(
  fc.constant(THROWS),
  fc.record({ 'father/judge': anyJson }, { noNullPrototype: true }),
  anyJson,
);
const oddAttempt = fc
  .record({
    odd: oddAnswer,
    kind: fc.constantFrom('inbox-hunt', 'choice', 'short', 'match', 'of-next-year', 'constructor'),
    item: fc.oneof(fc.constantFrom('a1', 'a2', 'old', 'core'), fc.constantFrom(...inherited)),
    misconception: fc.option(fc.constantFrom(...inherited), { nil: undefined }),
    numbers: fc.constantFrom(0, 1, 1e308, Number.MAX_SAFE_INTEGER),
  })
  .map(({ odd, numbers, misconception, ...fields }): Attempt => ({
    ...answer('odd', { profile: 'p-odd' }),
    ...fields,
    ...(misconception === undefined ? {} : { misconception }),
    answer: odd,
    ...{ seq: numbers, at: numbers, total: Math.max(1, numbers) },
  }));

/** 39 pupils with honest answers; card 40 has the odd one. */
const honest: ClassBook = taken(
  classOf(40),
  'honest',
  Array.from({ length: 39 }, (_, n) =>
    record(`u${n + 1}`, {
      ...answer(`h${n}`, { item: 'a1', profile: `p${n}`, option: n % 3 }),
      kind: 'inbox-hunt',
      answer: { 'father/judge': [['trap', 'real', 'ask'][n % 3]!] },
    }),
  ),
);
const without = (board: Board) => board.rows.slice(0, 39).map(({ cells }) => [...cells]);
const before = without(buildBoard(honest, lessons, clock));

function foldAll(book: ClassBook) {
  const board = buildBoard(book, lessons, clock);
  const figures = {
    misread: countMisconceptions(board.work, lessons),
    hard: hardestQuestions(board.work, lessons),
    statements: statementFigures(board.work, lessons),
    apart: apartFigures(board.work, lessons),
    needs: findPupilsToFollowUp(board, lessons),
    touched: touchedLessons(board),
    latest: latestLesson(book, lessons),
  };
  return { board, figures };
}
const isSound = (book: ClassBook): void => {
  const { board, figures } = foldAll(book);
  expect(without(board)).toEqual(before);
  expect(figures.apart[0]!.pupils).toBeGreaterThanOrEqual(39);
  expect(board.work.unread.size).toBeLessThanOrEqual(1);
  for (const pupil of board.work.unread.keys()) expect(pupil).toBe('u40');
};
const spoiledBy = (attempt: Attempt): ClassBook =>
  taken(honest, 'odd', [record('u40', attempt)], MORNING + 60_000);

describe('an odd answer', () => {
  it(
    'from a file or a card is stored as a score only, or in its kind’s shape',
    generated('A', RUNS.numRuns),
    () => {
      fc.assert(
        fc.property(oddAttempt, (attempt) => {
          const text = JSON.stringify({
            format: 'em-len-mang',
            v: 1,
            made: 1,
            attempts: [attempt],
          });
          const read = parseWork(text);
          if (read.state === 'refused') return;
          for (const { kind: of, answer: kept, earned } of read.work.attempts) {
            expect(kept === undefined || isAnswerOf(of, kept)).toBe(true);
            expect(earned).toBe(attempt.earned);
          }
          const { records } = admitAll(
            honest,
            { profile: 'p-odd', attempts: read.work.attempts },
            'u40',
            lessons,
          );
          const book = taken(honest, 'odd', records, MORNING + 60_000);
          isSound(book);
          expect(createCollection('odd', 'files', 1, records).records).toEqual(
            book.takings.odd!.records,
          );
        }),
        RUNS,
      );
    },
  );
  it(
    'added directly to a book breaks no computation, and its card is named',
    generated('A', RUNS.numRuns),
    () => {
      fc.assert(
        fc.property(oddAttempt, (attempt) => {
          const { records } = admitAll(
            honest,
            { profile: 'p-odd', attempts: [attempt] },
            'u40',
            lessons,
          );
          isSound(taken(honest, 'odd', records, MORNING + 60_000));
        }),
        RUNS,
      );
    },
  );
  it(
    'in a stored book: the book opens again, and names the card',
    generated('A', RUNS.numRuns),
    () => {
      fc.assert(
        fc.property(oddAttempt, (attempt) => {
          const spoiled = spoiledBy(attempt);
          isSound(spoiled);
          const again = readBook(JSON.parse(JSON.stringify(spoiled)));
          if (again.state === 'refused') throw new Error(again.why);
          isSound(again.book);
          const isOdd = attempt.answer !== undefined && !isAnswerOf(attempt.kind, attempt.answer);
          if (isOdd && again.left === 0)
            expect([...foldAll(again.book).board.work.unread]).toEqual([['u40', 1]]);
        }),
        RUNS,
      );
    },
  );
  it('affects only its card: 39 are shown, card 40 is named', () => {
    const { board, figures } = foldAll(
      spoiledBy({ ...answer('odd', { profile: 'p-odd' }), kind: 'inbox-hunt', answer: THROWS }),
    );
    expect([...board.work.unread]).toEqual([['u40', 1]]);
    expect(figures.apart[0]).toMatchObject({ pupils: 39, apart: { state: 'figured' } });
  });
});

describe('the shapes of answers', () => {
  it('are known for every kind', () =>
    expect(shapedKinds().sort()).toEqual([...kinds.keys()].sort()));
  it('accept the answers to every sample, and every guess', () => {
    const met = new Set<string>();
    for (const { kind: of, spec, right, worst } of sampleCases) {
      const guesses = kinds.get(of)!.guesses?.(spec as never) ?? [];
      for (const { answer: given } of [right, worst, ...guesses]) {
        expect([of, isAnswerOf(of, given), given]).toEqual([of, true, given]);
        met.add(of);
      }
    }
    expect(met.size).toBe(kinds.size);
  });
  it('call no method of the checked value', generated('A', RUNS.numRuns), () => {
    const trap = new Proxy({}, { get: () => expect.fail('read a method') });
    expect(isAnswerOf('choice', [trap])).toBe(false);
    fc.assert(
      fc.property(fc.constantFrom(...kinds.keys(), 'constructor'), fc.anything(), (of, value) => {
        expect(typeof isAnswerOf(of, value)).toBe('boolean');
      }),
      RUNS,
    );
  });
});

describe('an odd answer that is already in the book', () => {
  it('does not prevent the figures of judgements', () => {
    const { work } = buildBoard(honest, lessons, clock);
    const attempt = { ...answer('odd'), kind: 'inbox-hunt', answer: THROWS };
    work.byPupil.get('u40')!.set(kind.id, { attempts: [attempt], carried: [], ways: [] });
    expect(() => apartFigures(work, lessons)).not.toThrow();
  });
  it('is not counted as a question if its name is a method of every object', () => {
    const { work } = buildBoard(
      spoiledBy({ ...answer('odd'), item: 'constructor' }),
      lessons,
      clock,
    );
    expect(firstTries(work, lessons)).toHaveLength(39);
  });
});
