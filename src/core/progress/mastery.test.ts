import { describe, expect, it } from 'vitest';
import { shape } from '../../../tests/arbitraries/attempts.ts';
import type { Attempt } from './attempt.ts';
import { isMastered } from './mastery.ts';
import { DONE } from './progress.ts';

const DAY = 86_400_000;
const start = Date.UTC(2026, 8, 10);
const clock = { now: start + 90 * DAY, built: start };

/** Creates answers in this order: item, day, points of one. */
const answered = (...given: (readonly [item: string, day: number, earned: number])[]): Attempt[] =>
  given.map(([item, day, earned], index) => ({
    v: 1,
    id: `x${index}`,
    seq: index + 1,
    profile: 'p',
    lesson: 'help-map',
    item,
    kind: 'choice',
    use: 'x',
    earned,
    total: 1,
    hints: 0,
    spec: 'h',
    at: start + day * DAY,
  }));
const lesson = (day: number, earned: number) =>
  ['core', 'a1', 'a2', 'a3'].map((item) => [item, day, earned] as const);
const reviews = (day: number, earned = 1) =>
  ['r1', 'r2'].map((item) => [item, day, earned] as const);
const firm = (given: Attempt[], more = {}) => isMastered(given, { ...shape, ...more }, clock);

describe('a lesson is firm', () => {
  it('when its reviews are right 21 days after it was passed, not a day before', () => {
    expect(firm(answered(...lesson(0, 1), ...reviews(21)))).toBe(true);
    expect(firm(answered(...lesson(0, 1), ...reviews(20), ['p1', 40, 1]))).toBe(false);
  });
  it('counted from the day it was passed, not from the first answer or the first complete form', () => {
    const late = answered(...lesson(0, 0), ...lesson(10, 1), ...reviews(25));
    expect(firm(late)).toBe(false);
    expect(firm(answered(...lesson(0, 0), ...lesson(10, 1), ...reviews(31)))).toBe(true);
  });
  it('by reviews given after the pass, even if a wrong clock dated earlier ones', () =>
    expect(firm(answered(...reviews(30), ...lesson(0, 1), ['p1', 22, 1]))).toBe(false));
  it('with four of five reviews right, and with all of them answered', () => {
    const review = ['r1', 'r2', 'r3', 'r4', 'r5'];
    const given = (wrong: number, many = 5) =>
      answered(
        ...lesson(0, 1),
        ...review.slice(0, many).map((item, index) => [item, 30, index < wrong ? 0 : 1] as const),
      );
    expect(firm(given(1), { review })).toBe(true);
    expect(firm(given(2), { review })).toBe(false);
    expect(firm(given(0, 4), { review })).toBe(false);
  });
  it('also where one answer passes it', () => {
    const opener = { core: [], exitA: [], exitB: [], practice: ['p1'], review: ['r1'] };
    expect(firm(answered(['p1', 0, 1], ['r1', 21, 1]), opener)).toBe(true);
  });
  it('never without reviews, and never when it is sensitive', () => {
    expect(firm(answered(...lesson(0, 1), ['p1', 30, 1]), { review: [] })).toBe(false);
    expect(firm(answered([DONE, 0, 1], ...reviews(30)), { sensitive: true })).toBe(false);
  });
});
