import { describe, expect, it } from 'vitest';
import { optionFaults } from './option-faults.ts';
import type { OptionVerdict } from './score.ts';

const list = (...verdicts: OptionVerdict[]) =>
  verdicts.map((verdict, at) => ({ id: `o${at}`, verdict, misconception: 'belief' }));

describe('a single choice', () => {
  it('of facts has exactly one right option', () => {
    expect(optionFaults(list('right', 'wrong'), 'one')).toEqual([]);
    expect(optionFaults(list('right', 'right', 'wrong'), 'one')).toHaveLength(1);
  });
  it('red: two safe options without the author’s mark', () =>
    expect(optionFaults(list('safe', 'safe', 'partly'), 'one')).toHaveLength(1));
  it('of safe actions may have two right options if marked, while one is not', () => {
    expect(optionFaults(list('safe', 'safe', 'partly'), 'safe')).toEqual([]);
    expect(optionFaults(list('safe', 'safe'), 'safe')).toHaveLength(1);
    expect(optionFaults(list('safe', 'partly'), 'safe')).toHaveLength(1);
  });
});
