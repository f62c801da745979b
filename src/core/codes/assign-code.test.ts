import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import frozen from '../../../tests/codes/frozen-codes.json' with { type: 'json' };
import { inGroups, decodeAssignment, encodeAssignment } from './assign-code.ts';

const items = fc.uniqueArray(fc.integer({ min: 1, max: 127 }), { minLength: 1, maxLength: 4 });
const FROZEN = ['26LB9S', '274HL9', 'PJTJ45', '25TBSNQR'];
const ordered = (list: number[]) => [...list].sort((a, b) => a - b);

describe('a class code', () => {
  it('decodes to its items in any order, however it is typed', () => {
    fc.assert(
      fc.property(items, (list) => {
        const code = encodeAssignment(list);
        for (const typed of [
          code,
          code.toLowerCase(),
          inGroups(code),
          ` ${code.slice(0, 2)}-${code.slice(2)} `,
        ])
          expect(decodeAssignment(typed)).toEqual({ state: 'read', items: ordered(list) });
        expect(encodeAssignment([...list].reverse())).toBe(code);
      }),
    );
  });
  it('has six symbols for up to three items, eight for four', () => {
    fc.assert(
      fc.property(
        items,
        (list) => void expect(encodeAssignment(list)).toHaveLength(list.length <= 3 ? 6 : 8),
      ),
    );
  });
  it('has no letter that a Vietnamese keyboard changes', () => {
    fc.assert(
      fc.property(
        items,
        (list) => void expect(encodeAssignment(list)).toMatch(/^[2-9BCFGHJ-NP-TVXZ]+$/),
      ),
    );
  });
  it('decodes the first published codes', () => {
    // Frozen: on blackboards since 24 November 2026. Never edit them.
    expect([
      encodeAssignment([1]),
      encodeAssignment([1, 14, 15]),
      encodeAssignment([105]),
      encodeAssignment([1, 14, 15, 17]),
    ]).toEqual(FROZEN);
    expect(FROZEN.map((code) => decodeAssignment(code).state)).toEqual([
      'read',
      'read',
      'read',
      'read',
    ]);
  });
  it('decodes every code that tests have ever printed as before', () => {
    // Frozen codes of six and eight symbols. Codes may be added to the file; none is ever changed
    // or removed.
    expect(Object.keys(frozen).length).toBeGreaterThanOrEqual(169);
    for (const [code, items] of Object.entries(frozen)) {
      expect(decodeAssignment(code)).toEqual({ state: 'read', items });
      expect(encodeAssignment(items)).toBe(code);
    }
  });
  it('never throws, and rejects other text by its length or symbols', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => void expect(['read', 'wrong']).toContain(decodeAssignment(text).state),
      ),
    );
    expect(decodeAssignment('BK7')).toEqual({ state: 'wrong', why: 'length' });
    expect(decodeAssignment('AAAAAA')).toEqual({ state: 'wrong', why: 'symbols' });
  });
  it('detects typing slips: of all one-symbol changes and swaps fewer than 1 in 50 pass', () => {
    const symbols = '23456789BCFGHJKLMNPQRSTVXZ';
    let [tried, passed] = [0, 0];
    for (let first = 1; first <= 60; first += 7) {
      const code = encodeAssignment([first, first + 40]);
      const slips = [...code].flatMap((_, at) => [
        ...[...symbols]
          .filter((symbol) => symbol !== code[at])
          .map((symbol) => code.slice(0, at) + symbol + code.slice(at + 1)),
        code.slice(0, at) + (code[at + 1] ?? '') + code[at]! + code.slice(at + 2),
      ]);
      for (const slip of slips.filter((slip) => slip !== code))
        [tried, passed] = [tried + 1, passed + Number(decodeAssignment(slip).state === 'read')];
    }
    expect(passed / tried).toBeLessThan(1 / 50);
    expect(tried).toBeGreaterThan(1000);
  });
  it.each([[[]], [[0]], [[128]], [[1, 2, 3, 4, 5]]])('cannot be made from %j', (list) =>
    expect(() => encodeAssignment(list)).toThrow(RangeError),
  );
});
