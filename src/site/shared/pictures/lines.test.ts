import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from './lines.ts';

/** Measures every letter as one unit wide, since only line breaks are tested. */
const flat = (text: string, size: number): number => text.length * size;

describe('a text cut into lines', () => {
  it('keeps the words in order, and exceeds the width only for one long word', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'b', 'ế'), minLength: 1, maxLength: 9 }),
      {
        minLength: 1,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 60 }), (all, room) => {
        const lines = linesOf(all.join(' '), room, 1, flat);
        expect(lines.join(' ')).toBe(all.join(' '));
        for (const line of lines) expect(line.length <= room || !line.includes(' ')).toBe(true);
      }),
    );
  });

  it('has even lines rather than a full one and a single word', () => {
    expect(linesOf('một hai ba bốn năm sáu bảy tám chín mười', 320, 10, flat)).toEqual([
      'một hai ba bốn năm',
      'sáu bảy tám chín mười',
    ]);
  });
});
