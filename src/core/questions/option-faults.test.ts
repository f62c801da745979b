import { describe, expect, it } from 'vitest';
import { optionFaults } from './option-faults.ts';
import type { OptionVerdict } from './score.ts';

const list = (...verdicts: OptionVerdict[]) =>
  verdicts.map((verdict, at) => ({ id: `o${at}`, verdict, misconception: 'belief' }));

describe('one pick among options', () => {
  it('of facts one alone is right', () => {
    expect(optionFaults(list('right', 'wrong'), 'one')).toEqual([]);
    expect(optionFaults(list('right', 'right', 'wrong'), 'one')).toHaveLength(1);
  });
  it('red: two safe ones, where nobody said so', () =>
    expect(optionFaults(list('safe', 'safe', 'partly'), 'one')).toHaveLength(1));
  it('of what is safe two may be where the author says so, while one is not', () => {
    expect(optionFaults(list('safe', 'safe', 'partly'), 'safe')).toEqual([]);
    expect(optionFaults(list('safe', 'safe'), 'safe')).toHaveLength(1);
    expect(optionFaults(list('safe', 'partly'), 'safe')).toHaveLength(1);
  });
});
