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

describe('several at one computer', () => {
  it('answer one after the other, and nothing is in before all are', () => {
    expect(nextIn(round())).toBe('na');
    expect(nextIn(round(turn('na', ['a'])))).toBe('may');
    expect(nextIn(round(turn('na', ['a']), turn('may', ['a']), turn('tu', ['b'])))).toBeNull();
  });
  it('with keys of their own answer in any order, and may think again while it is hidden', () => {
    const thought = round(turn('tu', ['a'], 'wrong'), turn('na', ['a']), turn('tu', ['b']));
    expect(nextIn(thought)).toBe('may');
    expect(thought.turns.find(({ seat }) => seat === 'tu')?.answer).toEqual(['b']);
  });
  it('differ by what they chose, not by the order they chose it in', () => {
    expect(differ(round(turn('na', ['a', 'b']), turn('may', ['b', 'a'])))).toBe(false);
    expect(differ(round(turn('na', ['a']), turn('may', ['b'])))).toBe(true);
  });
  it('see the remark of an answer that is to be looked at again, whoever gave it', () => {
    expect(shownOf(round(turn('na', ['b'], 'wrong'), turn('may', ['a']))).seat).toBe('na');
    expect(shownOf(round(turn('na', ['a']), turn('may', ['a']))).seat).toBe('may');
    expect(notRight(round(turn('na', ['b'], 'partly'), turn('may', ['a'])))).toEqual(['na']);
  });
});
