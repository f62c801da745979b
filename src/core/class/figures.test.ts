import { describe, expect, it } from 'vitest';
import {
  answer,
  classOf,
  clock,
  guarded,
  kind,
  lessons,
  MORNING,
  record,
  taken,
} from '../../../tests/arbitraries/class-books.ts';
import { apartFigures } from './apart.ts';
import { buildBoard, countStates, touchedLessons } from './board.ts';
import type { ClassRecord, HandCountRecord } from './record.ts';
import { countMisconceptions } from './misconceptions.ts';
import { findPupilsToFollowUp } from './needs.ts';
import { hardestQuestions } from './questions.ts';
import { statementFigures } from './statements.ts';
import { leavesOut } from './tries.ts';
import { resolveResults } from './work.ts';

/** Creates that many pupils, each with these answers: item → option. */
const answered = (
  children: number,
  options: Record<string, number>,
  lesson = 'kind-words',
  from = 1,
): ClassRecord[] =>
  Array.from({ length: children }, (_, index) => `u${index + from}`).flatMap((pupil) =>
    Object.entries(options).map(([item, option], index) =>
      record(
        pupil,
        answer(`${pupil}-${lesson}-${item}`, {
          lesson,
          item,
          option,
          seq: index + 1,
          profile: pupil,
        }),
      ),
    ),
  );
const work = (...records: ClassRecord[]) =>
  resolveResults(taken(classOf(12), 't', records), lessons);
const hands = (parts: Partial<HandCountRecord>): HandCountRecord => ({
  kind: 'hands',
  id: `h${JSON.stringify(parts)}`,
  lesson: 'kind-words',
  item: 'a1',
  phase: 'after',
  counts: { o0: 12, o2: 18 },
  ...parts,
});

describe('“I can” statements before and after', () => {
  it('count first answers in practice against those at the end', () =>
    expect(statementFigures(work(...answered(3, { p1: 0, a1: 2 })), lessons)).toEqual([
      {
        statement: 'respect.lop-4-5.1',
        before: { right: 0, of: 3, pupils: 3 },
        after: { right: 3, of: 3, pupils: 3 },
      },
    ]));
  it('skip answers to a question that looked like a single choice, and count the question as it looks today', () => {
    const old = (id: string, seq: number, spec: string, option: number) =>
      record('u1', { ...answer(id, { item: 'p1', option, seq, profile: 'u1' }), spec });
    const then = old('then', 1, '0845eba4', 0);
    expect(statementFigures(work(then), lessons)).toEqual([]);
    expect(leavesOut(work(then))).toBe(true);
    const both = work(then, old('now', 2, 'f00df00d', 2));
    expect(statementFigures(both, lessons)[0]!.before).toMatchObject({ right: 1, of: 1 });
    expect(leavesOut(work(...answered(1, { p1: 0 })))).toBe(false);
  });
  it('ignore a second try at the same question', () => {
    const again = record('u1', answer('again', { item: 'p1', option: 2, seq: 9, profile: 'u1' }));
    expect(
      statementFigures(work(...answered(1, { p1: 0 }), again), lessons)[0]!.before,
    ).toMatchObject({
      right: 0,
      of: 1,
    });
  });
  it('count hands in the phase in which they were raised', () =>
    expect(statementFigures(work(hands({})), lessons)[0]).toMatchObject({
      before: null,
      after: { right: 18, of: 30, pupils: 0 },
    }));
  it('of help and of contact show nothing while fewer than five answered', () => {
    expect(statementFigures(work(...answered(4, { a1: 0 }, 'help-map')), lessons)).toEqual([]);
    expect(
      statementFigures(work(...answered(5, { a1: 0 }, 'help-map')), lessons)[0]!.after,
    ).toMatchObject({
      of: 5,
    });
  });
});

describe('misreadings', () => {
  it('use the pupils’ words, with the count, the total and the pupils', () =>
    expect(
      countMisconceptions(
        work(...answered(2, { a1: 0 }), ...answered(3, { a1: 2 }, 'kind-words', 3)),
        lessons,
      ),
    ).toEqual([
      {
        lesson: 'kind-words',
        says: '“Kể là mách lẻo”',
        reteach: 'kể-là-mách-lẻo',
        now: 2,
        ever: 2,
        of: 5,
        hands: null,
        pupils: ['u1', 'u2'],
      },
    ]));
  it('no longer count a pupil who has since answered such a question well', () =>
    expect(countMisconceptions(work(...answered(3, { p1: 0, a1: 2 })), lessons)).toEqual([]));
  it('of a guarded lesson name no pupil, and are shown from five pupils up', () => {
    expect(
      countMisconceptions(
        work(...answered(4, { a1: 0 }, 'help-map'), ...answered(6, { a1: 2 }, 'help-map', 5)),
        lessons,
      ),
    ).toEqual([]);
    const [figure] = countMisconceptions(work(...answered(5, { a1: 0 }, 'help-map')), lessons);
    expect(figure).toMatchObject({ lesson: guarded.id, now: 5, pupils: null });
  });
  it('keep hand counts separate from answers', () =>
    expect(
      countMisconceptions(work(hands({}), ...answered(1, { a1: 0 })), lessons)[0],
    ).toMatchObject({
      now: 1,
      of: 1,
      hands: { n: 12, of: 30 },
    }));
  it('use the latest hand counts of a question', () => {
    const book = taken(
      taken(classOf(1), 't1', [hands({})]),
      't2',
      [hands({ counts: { o0: 3, o2: 27 } })],
      MORNING + 1,
    );
    expect(countMisconceptions(resolveResults(book, lessons), lessons)[0]!.hands).toEqual({
      n: 3,
      of: 30,
    });
  });
});

describe('the hardest questions', () => {
  it('are those with the fewest right first answers, without those all could answer', () =>
    expect(
      hardestQuestions(
        work(
          ...answered(4, { a1: 0, a2: 2 }),
          ...answered(4, { a1: 2, a2: 2, a3: 0 }, 'kind-words', 5),
        ),
        lessons,
      ).map(({ item, right, of }) => [item, right, of]),
    ).toEqual([
      ['a3', 0, 4],
      ['a1', 4, 8],
    ]));
  it('need at least three answers', () =>
    expect(hardestQuestions(work(...answered(2, { a1: 0 })), lessons)).toEqual([]));
});

describe('pupils to follow up', () => {
  const done = { core: 2, a1: 2, a2: 2, a3: 2 };
  const board = buildBoard(
    taken(classOf(6), 't', [
      ...answered(3, done),
      ...answered(1, { core: 2, a1: 0, a2: 0, a3: 0 }, 'kind-words', 4),
      ...answered(1, { p1: 2 }, 'kind-words', 5),
    ]),
    lessons,
    clock,
  );
  it('are those with a lesson to repeat, to finish or to catch up on', () =>
    expect(findPupilsToFollowUp(board, lessons)).toEqual([
      { pupil: 'u4', card: 4, needs: [{ why: 'again', lesson: 'kind-words' }] },
      { pupil: 'u5', card: 5, needs: [{ why: 'left', lesson: 'kind-words' }] },
      { pupil: 'u6', card: 6, needs: [{ why: 'missed', lesson: 'kind-words' }] },
    ]));
  it('do not include anybody while the class has not had the lesson', () =>
    expect(
      findPupilsToFollowUp(
        buildBoard(taken(classOf(6), 't', answered(1, done)), lessons, clock),
        lessons,
      ),
    ).toEqual([]));
  it('never depend on a sensitive lesson, which is voluntary', () => {
    const sensitive = answered(5, { done: 2 }, 'blurred-card');
    expect(
      findPupilsToFollowUp(buildBoard(taken(classOf(6), 't', sensitive), lessons, clock), lessons),
    ).toEqual([]);
  });
  it('the board also counts states and knows which lessons were begun', () => {
    expect(countStates(board, 'kind-words')).toEqual({
      'not-started': 1,
      started: 1,
      again: 1,
      done: 3,
      firm: 0,
    });
    expect(touchedLessons(board)).toEqual(['kind-words']);
  });
});

describe('discrimination between traps and genuine cases', () => {
  const cases = [
    { id: 'bait', truth: 'trap' as const },
    { id: 'bank', truth: 'genuine' as const },
  ];
  const as = { trap: 'trap', real: 'genuine', ask: 'ask' } as const;
  const calls = { 'bait/judge': { id: 'bait', as }, 'bank/judge': { id: 'bank', as } };
  const telling = new Map([
    [kind.id, { ...kind, items: { ...kind.items, a1: { ...kind.items.a1!, cases, calls } } }],
  ]);
  const called = (pupil: string, bait: string, bank: string): ClassRecord =>
    record(pupil, {
      ...answer(`${pupil}-tells`, { item: 'a1', profile: pupil }),
      kind: 'inbox-hunt',
      answer: { 'bait/judge': [bait], 'bank/judge': [bank] },
    });
  it('is figured for the class, with the bias to “trap”', () => {
    const figures = apartFigures(
      work(...['u1', 'u2', 'u3'].map((pupil) => called(pupil, 'trap', 'trap'))),
      telling,
    );
    expect(figures).toMatchObject([
      { lesson: 'kind-words', pupils: 3, apart: { state: 'figured', apart: 0, bias: 1 } },
    ]);
  });
  it('ignores an answer of an unexpected shape', () =>
    expect(apartFigures(work(...answered(3, { a1: 0 })), telling)).toMatchObject([
      { apart: { state: 'nothing-called' } },
    ]));
});
