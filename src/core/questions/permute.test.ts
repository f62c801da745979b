import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffleForTry } from './permute.ts';

const list = fc.uniqueArray(fc.string(), { maxLength: 12 });

describe('orderAt', () => {
  it('keeps the author’s order at the first try', () => {
    fc.assert(fc.property(list, (each) => void expect(shuffleForTry(each, 0)).toEqual(each)));
  });
  it('shows everything once at every try, and leaves the list itself alone', () => {
    fc.assert(
      fc.property(list, fc.nat({ max: 50 }), (each, tries) => {
        const before = [...each];
        expect([...shuffleForTry(each, tries)].sort()).toEqual([...each].sort());
        expect(each).toEqual(before);
      }),
    );
  });
  it('is the same on every machine', () => {
    fc.assert(
      fc.property(
        list,
        fc.nat({ max: 50 }),
        (each, tries) =>
          void expect(shuffleForTry(each, tries)).toEqual(shuffleForTry([...each], tries)),
      ),
    );
    expect(shuffleForTry(['a', 'b', 'c', 'd'], 1)).toEqual(shuffleForTry(['a', 'b', 'c', 'd'], 1));
  });
  it('does not leave the right option in its place at every try', () => {
    const places = new Set(
      [1, 2, 3, 4, 5, 6].map((tries) => shuffleForTry(['a', 'b', 'c'], tries).indexOf('a')),
    );
    expect(places.size).toBeGreaterThan(1);
  });
});
