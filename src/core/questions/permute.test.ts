import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffleForTry } from './permute.ts';

const list = fc.uniqueArray(fc.string(), { maxLength: 12 });

describe('orderAt', () => {
  it('keeps the author’s order at the first try', () => {
    fc.assert(fc.property(list, (list) => void expect(shuffleForTry(list, 0)).toEqual(list)));
  });
  it('shows everything once at every try, and does not change the list itself', () => {
    fc.assert(
      fc.property(list, fc.nat({ max: 50 }), (list, tries) => {
        const before = [...list];
        expect([...shuffleForTry(list, tries)].sort()).toEqual([...list].sort());
        expect(list).toEqual(before);
      }),
    );
  });
  it('is the same on every machine', () => {
    fc.assert(
      fc.property(
        list,
        fc.nat({ max: 50 }),
        (list, tries) =>
          void expect(shuffleForTry(list, tries)).toEqual(shuffleForTry([...list], tries)),
      ),
    );
    expect(shuffleForTry(['a', 'b', 'c', 'd'], 1)).toEqual(shuffleForTry(['a', 'b', 'c', 'd'], 1));
  });
  it('moves the right option between tries', () => {
    const places = new Set(
      [1, 2, 3, 4, 5, 6].map((tries) => shuffleForTry(['a', 'b', 'c'], tries).indexOf('a')),
    );
    expect(places.size).toBeGreaterThan(1);
  });
});
