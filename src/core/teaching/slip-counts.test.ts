import { describe, expect, it } from 'vitest';
import {
  familiesReached,
  isCount,
  reachedByClass,
  readCounts,
  withCount,
  withoutCount,
} from './slip-counts.ts';

const count = (className: string, lesson: string, reached: number) => ({
  className,
  lesson,
  reached,
});
const counts = [
  count('6A', 'right-door', 21),
  count('6A', 'inbox-traps', 18),
  count('6B', 'right-door', 30),
];

describe('returned slips', () => {
  it('counted again replace the old number', () => {
    const again = withCount(counts, count('6A', 'right-door', 25));
    expect(again).toHaveLength(3);
    expect(familiesReached(again, { className: '6A', lesson: 'right-door' })).toBe(25);
  });

  it('distinguish “not counted” from zero', () => {
    expect(familiesReached(counts, { className: '6B', lesson: 'inbox-traps' })).toBeNull();
    expect(
      familiesReached([count('6B', 'inbox-traps', 0)], { className: '6B', lesson: 'inbox-traps' }),
    ).toBe(0);
  });

  it('add up by class', () => {
    expect(reachedByClass(counts, '6A')).toBe(39);
    expect(reachedByClass(withoutCount(counts, counts[0]!), '6A')).toBe(18);
    expect(reachedByClass(counts, '7A')).toBe(0);
  });

  it.each([
    ['no class', count(' ', 'right-door', 3)],
    ['no lesson', count('6A', '', 3)],
    ['fewer than none', count('6A', 'right-door', -1)],
    ['half a slip', count('6A', 'right-door', 2.5)],
    ['more than a class', count('6A', 'right-door', 61)],
    ['a whole sentence for a class', count('lớp của cô Hà', 'right-door', 3)],
  ])('%s is no count', (_, wrong) => expect(isCount(wrong)).toBe(false));

  it('are read as far as they are valid counts', () => {
    expect(
      readCounts(JSON.stringify([...counts, null, 7, { className: '6A' }, count('6A', 'x', 99)])),
    ).toEqual(counts);
    expect([readCounts(null), readCounts('no JSON'), readCounts('{}')]).toEqual([[], [], []]);
  });
});
