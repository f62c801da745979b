import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lostSince } from './sentinel.ts';

const mark = fc.record({ birth: fc.constantFrom('one', 'two'), attempts: fc.nat({ max: 500 }) });

describe('lostSince', () => {
  it('is never below nothing and never above what was there', () => {
    fc.assert(
      fc.property(mark, mark, (before, now) => {
        expect(lostSince(before, now)).toBeGreaterThanOrEqual(0);
        expect(lostSince(before, now)).toBeLessThanOrEqual(before.attempts);
      }),
    );
  });
  it('is everything when the database is a new one', () => {
    fc.assert(
      fc.property(mark, mark, (before, now) => {
        if (before.birth !== now.birth) expect(lostSince(before, now)).toBe(before.attempts);
      }),
    );
  });
  it('is the difference in a database that shrank, and nothing in one that grew', () => {
    expect(lostSince({ birth: 'one', attempts: 9 }, { birth: 'one', attempts: 7 })).toBe(2);
    expect(lostSince({ birth: 'one', attempts: 9 }, { birth: 'one', attempts: 12 })).toBe(0);
  });
  it('is nothing where nothing was remembered', () =>
    expect(lostSince(null, { birth: 'one', attempts: 3 })).toBe(0));
});
