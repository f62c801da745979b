import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered } from '../../../tests/arbitraries/answered.ts';
import { shape } from '../../../tests/arbitraries/attempts.ts';
import { history, shaken } from '../../../tests/arbitraries/histories.ts';
import type { Attempt } from './attempt.ts';
import { buildPortfolioPages, rowsOf, type BookLesson, type BookStep } from './portfolio.ts';

const steps: BookStep[] = [
  { does: 'read' },
  { does: 'answer', item: 'p1' },
  { does: 'answer', item: 'core' },
  { does: 'exit' },
];
const lesson = (id: string): BookLesson => ({
  lesson: id,
  band: 'lop-4-5',
  title: id,
  motif: 'steps',
  isStamped: true,
  isHeard: false,
  says: 'Bà ơi?',
  did: 'Em đã tập.',
  begins: 3,
  plays: [],
  steps,
  shape,
});
const lessons = ['map', 'steps', 'card'].map(lesson);

/** Creates answers in this order. */
const work = (...given: [lesson: string, item: string, more?: Partial<Attempt>][]): Attempt[] =>
  given.map(([id, item, more], index) => ({
    ...answered(`x${index}`, 'na', { lesson: id, item, ...more }),
    seq: index + 1,
  }));
const whole = (id: string) => work([id, 'core'], [id, 'a1'], [id, 'a2'], [id, 'a3']);

describe('the pupil portfolio', () => {
  it('has a page for each lesson that was begun, in the order of beginning, and no other', () => {
    const pages = buildPortfolioPages(
      work(['steps', 'p1'], ['map', 'p1'], ['elsewhere', 'p1']),
      lessons,
    );
    expect(pages.map((page) => [page.lesson.lesson, page.isDone, page.score])).toEqual([
      ['steps', false, null],
      ['map', false, null],
    ]);
  });

  it('shows the first tries of a finished lesson that has such a result', () => {
    const [page] = buildPortfolioPages(whole('map'), lessons);
    expect([page!.isDone, page!.score]).toMatchObject([true, { right: 3, of: 3, now: 3 }]);
    const silent = whole('map').map(({ answer, ...attempt }) =>
      attempt.item === 'core' ? attempt : { ...attempt, answer },
    );
    expect(buildPortfolioPages(silent, lessons)[0]!.score).toBe(null);
  });

  it('has no page for an old question that another lesson asked', () =>
    expect(buildPortfolioPages(work(['map', 'r1', { use: 'review' }]), lessons)).toEqual([]));

  it('has a motif row where something was done, a plain row where it was read, a bare row where it was skipped', () => {
    expect(rowsOf(steps, new Set(['core']), false)).toEqual(['tabby', 'bare', 'motif', 'bare']);
    expect(rowsOf(steps, new Set(['core', 'p1']), true)).toEqual([
      'tabby',
      'motif',
      'motif',
      'motif',
    ]);
  });

  it('is the same for any order of answers, with duplicate rows', () => {
    const both = history.chain((list) => fc.tuple(fc.constant(list), shaken(list)));
    fc.assert(
      fc.property(both, ([list, shuffled]) => {
        expect(buildPortfolioPages(shuffled, lessons)).toEqual(buildPortfolioPages(list, lessons));
      }),
      { numRuns: 500 },
    );
  });
});
