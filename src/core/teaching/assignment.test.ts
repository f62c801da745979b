import { describe, expect, it } from 'vitest';
import { assignedFrom, moduleNumber, packed } from './assignment.ts';

const lesson = (n: number) => ({
  n,
  title: `bài ${n}`,
  lessons: [{ id: `l${n}`, title: `bài ${n}`, minutes: 35, written: true }],
});

describe('an assignment', () => {
  it('numbers modules by their place in the curriculum, all within seven bits', () => {
    expect([moduleNumber('b1-m1'), moduleNumber('b2-m1'), moduleNumber('b4-m7')]).toEqual([
      100, 107, 127,
    ]);
  });
  it('packs a whole module into one number', () => {
    expect(packed([1, 14, 15, 17], [{ n: 107, lessons: [1, 14, 15] }])).toEqual([17, 107]);
    expect(packed([1, 14], [{ n: 107, lessons: [1, 14, 15] }])).toEqual([1, 14]);
  });
  it('reports how much of it this copy does not know', () => {
    expect(assignedFrom([1, 90], [lesson(1), lesson(2)])).toEqual({
      given: [lesson(1)],
      unknown: 1,
    });
  });
});
