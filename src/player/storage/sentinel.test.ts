import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lostSince } from './sentinel.ts';

const mark = fc.record({ birth: fc.constantFrom('one', 'two'), attempts: fc.nat({ max: 500 }) });

describe('lostSince', () => {
  it('is never negative and never above the previous count', () => {
    fc.assert(
      fc.property(mark, mark, (before, now) => {
        expect(lostSince(before, now)).toBeGreaterThanOrEqual(0);
        expect(lostSince(before, now)).toBeLessThanOrEqual(before.attempts);
      }),
    );
  });
  it('is the whole count for a new database', () => {
    fc.assert(
      fc.property(mark, mark, (before, now) => {
        if (before.birth !== now.birth) expect(lostSince(before, now)).toBe(before.attempts);
      }),
    );
  });
  it('is the difference for a shrunken database, and 0 for a grown one', () => {
    expect(lostSince({ birth: 'one', attempts: 9 }, { birth: 'one', attempts: 7 })).toBe(2);
    expect(lostSince({ birth: 'one', attempts: 9 }, { birth: 'one', attempts: 12 })).toBe(0);
  });
  it('is 0 without a sentinel', () =>
    expect(lostSince(null, { birth: 'one', attempts: 3 })).toBe(0));
});
