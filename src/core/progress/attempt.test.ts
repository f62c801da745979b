import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attempt, attempts } from '../../../tests/arbitraries/attempts.ts';
import { isAttempt, mergeAttempts } from './attempt.ts';

const idsOf = (list: readonly { id: string }[]) => [...new Set(list.map(({ id }) => id))].sort();

describe('mergeAttempts', () => {
  it('keeps every answer once', () => {
    fc.assert(
      fc.property(attempts, attempts, (a, b) => {
        const merged = mergeAttempts(a, b);
        expect(idsOf(merged)).toEqual(idsOf([...a, ...b]));
        expect(merged).toHaveLength(idsOf(merged).length);
      }),
    );
  });

  it('gives the same list in any order of merging, any number of times', () => {
    fc.assert(
      fc.property(attempts, attempts, attempts, (first, two, three) => {
        const merged = mergeAttempts(first, two, three);
        expect(mergeAttempts(three, first, two)).toEqual(merged);
        expect(mergeAttempts(mergeAttempts(first, two), three)).toEqual(merged);
        expect(mergeAttempts(first, mergeAttempts(two, three))).toEqual(merged);
        expect(mergeAttempts(merged, first, merged, two)).toEqual(merged);
      }),
    );
  });

  it('keeps the lowest number of an answer that has several', () => {
    fc.assert(
      fc.property(attempts, (list) => {
        for (const { id, seq } of mergeAttempts(list))
          expect(seq).toBe(
            Math.min(...list.filter((attempt) => attempt.id === id).map((attempt) => attempt.seq)),
          );
      }),
    );
  });

  it('orders by number, then by id', () => {
    fc.assert(
      fc.property(attempts, (list) => {
        const keys = mergeAttempts(list).map(
          ({ seq, id }) => `${String(seq).padStart(4, '0')} ${id}`,
        );
        expect(keys).toEqual([...keys].sort());
      }),
    );
  });
});

describe('isAttempt', () => {
  it('accepts a complete row, with or without its optional fields', () => {
    fc.assert(
      fc.property(attempt, (row) => {
        const { answer: _, said: __, ...done } = row;
        expect([
          isAttempt(row),
          isAttempt(done),
          isAttempt({ ...row, later: 'a field of tomorrow' }),
        ]).toEqual([true, true, true]);
      }),
    );
  });

  const texts = ['id', 'profile', 'lesson', 'item', 'kind', 'use', 'spec'];
  const numbers = ['seq', 'earned', 'total', 'hints', 'at'];
  const notText = fc.oneof(
    fc.constant(''),
    fc.constant(null),
    fc.constant(undefined),
    fc.integer(),
    fc.constant([]),
    fc.constant({}),
  );
  const notNumber = fc.oneof(
    fc.constantFrom(NaN, Infinity, -1, null, undefined, '1', [], {}),
    fc.string(),
  );

  it.each(texts)('refuses a row whose %s is not a text', (field) => {
    fc.assert(
      fc.property(
        attempt,
        notText,
        (row, value) => void expect(isAttempt({ ...row, [field]: value })).toBe(false),
      ),
    );
  });

  it.each(numbers)('refuses a row whose %s is not a number from 0', (field) => {
    fc.assert(
      fc.property(
        attempt,
        notNumber,
        (row, value) => void expect(isAttempt({ ...row, [field]: value })).toBe(false),
      ),
    );
  });

  it('refuses more points than the total', () => {
    fc.assert(
      fc.property(
        attempt,
        (row) => void expect(isAttempt({ ...row, earned: row.total + 0.5 })).toBe(false),
      ),
    );
  });

  it('refuses a row of another version, and a value that is no row', () => {
    fc.assert(fc.property(attempt, (row) => void expect(isAttempt({ ...row, v: 2 })).toBe(false)));
    fc.assert(fc.property(fc.anything(), (value) => void expect(isAttempt(value)).toBe(false)));
  });
});
