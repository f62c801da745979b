import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inGroups, decodeAssignment } from './assign-code.ts';
import { readDayCode, writeDayCode } from './day-code.ts';
import { SYMBOLS } from './symbols.ts';

const given = fc.record({
  item: fc.integer({ min: 1, max: 127 }),
  number: fc.integer({ min: 1, max: 63 }),
  day: fc.integer({ min: 0, max: 365 }),
});

/** Frozen: on blackboards since 28 November 2026. Never edit them. */
const FROZEN = [
  [1, 1, 0, '24TKZRM'],
  [14, 7, 150, '3JTC3HM'],
  [105, 63, 365, 'GJBXMKN'],
  [127, 32, 91, 'JT467QP'],
] as const;

describe('a class code of seven symbols', () => {
  it('decodes to lesson, class and day, however it is typed', () => {
    fc.assert(
      fc.property(given, ({ item, number, day }) => {
        const code = writeDayCode(item, { number, day });
        expect(code).toHaveLength(7);
        for (const typed of [
          code,
          code.toLowerCase(),
          inGroups(code),
          ` ${code.slice(0, 2)}-${code.slice(2)}.`,
        ])
          expect(decodeAssignment(typed)).toEqual({
            state: 'read',
            items: [item],
            forClass: { number, day },
          });
      }),
    );
  });
  it('decodes the first published codes', () => {
    for (const [item, number, day, code] of FROZEN) {
      expect(writeDayCode(item, { number, day })).toBe(code);
      expect(decodeAssignment(code)).toEqual({
        state: 'read',
        items: [item],
        forClass: { number, day },
      });
    }
  });
  it('detects typing slips: of all one-symbol changes and swaps fewer than 1 in 500 pass', () => {
    let [tried, passed] = [0, 0];
    for (let item = 1; item <= 120; item += 3) {
      const code = writeDayCode(item, { number: 1 + (item % 40), day: item * 3 });
      const slips = [...code].flatMap((_, index) => [
        ...[...SYMBOLS]
          .filter((symbol) => symbol !== code[index])
          .map((symbol) => code.slice(0, index) + symbol + code.slice(index + 1)),
        code.slice(0, index) + (code[index + 1] ?? '') + code[index]! + code.slice(index + 2),
      ]);
      for (const slip of slips.filter((typed) => typed !== code))
        [tried, passed] = [tried + 1, passed + Number(readDayCode(slip).state === 'read')];
    }
    console.log(`slips of the hand tried ${tried}, passed ${passed}`);
    expect(passed / tried).toBeLessThan(1 / 500);
    expect(tried).toBeGreaterThan(5000);
  });
  it('is in groups of three and four, as it is read aloud', () =>
    expect(inGroups('BK74MNP')).toBe('BK7 4MNP'));
  it.each([
    [0, 1, 1],
    [128, 1, 1],
    [1, 0, 1],
    [1, 64, 1],
    [1, 1, 366],
    [1.5, 1, 1],
  ])('is not made from lesson %i, class %i, day %i', (item, number, day) =>
    expect(() => writeDayCode(item, { number, day })).toThrow(RangeError),
  );
});
