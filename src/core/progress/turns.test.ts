import { describe, expect, it } from 'vitest';
import type { Scored } from '../questions/score.ts';
import { differ, newRound, nextIn, notRight, shownOf, withTurn, type Turn } from './turns.ts';

const scored = (verdict: Scored['verdict']): Scored => ({
  ...{
    state: 'scored',
    earned: verdict === 'right' ? 1 : 0,
    total: 1,
    verdict,
    feedback: [],
    perOption: {},
  },
});
const turn = (seat: string, answer: string[], verdict: Scored['verdict'] = 'right'): Turn => ({
  ...{ seat, answer, said: answer.join(), scored: scored(verdict) },
});
const round = (...turns: Turn[]) => turns.reduce(withTurn, newRound(['na', 'may', 'tu']));

describe('several pupils at one computer', () => {
  it('answer one after the other, and the round ends when all have answered', () => {
    expect(nextIn(round())).toBe('na');
    expect(nextIn(round(turn('na', ['a'])))).toBe('may');
    expect(nextIn(round(turn('na', ['a']), turn('may', ['a']), turn('tu', ['b'])))).toBeNull();
  });
  it('with their own keys answer in any order, and may change an answer while it is hidden', () => {
    const thought = round(turn('tu', ['a'], 'wrong'), turn('na', ['a']), turn('tu', ['b']));
    expect(nextIn(thought)).toBe('may');
    expect(thought.turns.find(({ seat }) => seat === 'tu')?.answer).toEqual(['b']);
  });
  it('differ by their choice, not by the order of choosing', () => {
    expect(differ(round(turn('na', ['a', 'b']), turn('may', ['b', 'a'])))).toBe(false);
    expect(differ(round(turn('na', ['a']), turn('may', ['b'])))).toBe(true);
  });
  it('see the feedback of an answer that is not right, from any of them', () => {
    expect(shownOf(round(turn('na', ['b'], 'wrong'), turn('may', ['a']))).seat).toBe('na');
    expect(shownOf(round(turn('na', ['a']), turn('may', ['a']))).seat).toBe('may');
    expect(notRight(round(turn('na', ['b'], 'partly'), turn('may', ['a'])))).toEqual(['na']);
  });
});
