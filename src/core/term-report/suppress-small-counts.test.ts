// Thousands of schools with small classes: an attacker with the printed column and the algorithm
// recovers no number under five. The same attack recovers many if only the small number itself is
// removed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIN_PRINTED, printedColumn, type PrintedColumn } from './suppress-small-counts.ts';

type Print = (values: readonly number[]) => PrintedColumn;

/** Yields every way to split a sum into that many whole numbers. */
function* splits(parts: number, sum: number): Generator<number[]> {
  if (parts === 1) return yield [sum];
  for (let first = 0; first <= sum; first += 1)
    for (const rest of splits(parts - 1, sum - first)) yield [first, ...rest];
}

/**
 * Yields every column that gives this print: each way to fill the missing cells. A column without
 * its total has an unknown sum below five.
 */
function* behind(print: Print, { cells, total }: PrintedColumn): Generator<number[]> {
  const places = cells.flatMap((cell, index) => (cell === null ? [index] : []));
  const rest = cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
  const sums =
    total === null ? Array.from({ length: MIN_PRINTED }, (_, sum) => sum) : [total - rest];
  for (const sum of sums.filter((sum) => sum >= 0))
    for (const split of places.length === 0 ? [] : splits(places.length, sum)) {
      const values = cells.map((cell, index) => cell ?? split[places.indexOf(index)]!);
      if (JSON.stringify(print(values)) === JSON.stringify({ cells, total })) yield values;
    }
}

/** Returns the positions whose number is under five and can be only one value. */
function recovered(print: Print, values: readonly number[]): number[] {
  const printed = print(values);
  const shown = printed.cells.flatMap((cell, index) =>
    cell !== null && cell < MIN_PRINTED ? [index] : [],
  );
  const missing = values.flatMap((value, index) =>
    value < MIN_PRINTED && printed.cells[index] === null ? [index] : [],
  );
  const open = new Set(missing);
  for (const possible of open.size > 0 ? behind(print, printed) : []) {
    for (const index of open) if (possible[index] !== values[index]) open.delete(index);
    if (open.size === 0) break;
  }
  return [...shown, ...open];
}

/** Removes only the small number itself. */
const itselfAlone: Print = (values) => ({
  cells: values.map((value) => (value < MIN_PRINTED ? null : value)),
  total: values.reduce((sum, value) => sum + value, 0),
});
/** Also removes the smallest of the others: being missing reveals its size. */
const smallestAlong: Print = (values) => {
  const { cells, total } = itselfAlone(values);
  if (cells.filter((cell) => cell === null).length !== 1) return { cells, total };
  const least = Math.min(...cells.flatMap((cell) => cell ?? []));
  const along = cells.indexOf(least);
  return { cells: cells.map((cell, index) => (index === along ? null : cell)), total };
};

const school = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 12 })), {
  minLength: 1,
  maxLength: 5,
});
const RUNS = 20_000;

describe('numbers under five', () => {
  it('cannot be recovered from any school’s print, even knowing the algorithm', () => {
    fc.assert(
      fc.property(school, (values) => {
        expect(recovered(printedColumn, values)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it.each([
    ['only the small number is taken out', itselfAlone],
    ['the smallest of the others goes along', smallestAlong],
  ])('red: where %s, they are', (_, print) => {
    const found = fc
      .sample(school, { numRuns: 500, seed: 7 })
      .filter((values) => recovered(print, values).length > 0);
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('the print', () => {
  it.each([
    [[12, 30], [12, 30], 42],
    [[3, 30, 20], [null, null, 20], 53],
    [[30, 20, 3], [null, 20, null], 53],
    [[1, 2, 30], [null, null, null], 33],
    [[4, 4, 30], [null, null, null], 38],
    [[4, 5, 4, 5], [null, 5, null, null], 18],
    [[0, 5, 30, 8], [null, null, null, 8], 43],
    [[3], [null], null],
    [[1, 2], [null, null], null],
    [[], [], null],
  ])('of %j: %j, in all %s', (values, cells, total) =>
    expect(printedColumn(values)).toEqual({ cells, total }),
  );

  it('adds up: the total is that of all, and no more is missing than necessary', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 30 }),
        (values) => {
          const { cells, total } = printedColumn(values);
          const sum = values.reduce((all, value) => all + value, 0);
          expect(total).toBe(sum < MIN_PRINTED ? null : sum);
          const small = values.filter((value) => value < MIN_PRINTED).length;
          const missing = cells.filter((cell) => cell === null).length;
          if (small === 0) expect(missing).toBe(0);
          if (sum >= MIN_PRINTED) expect(missing - small).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});

it.each([
  ['five in all', [5], [5], 5],
  ['one small number, and one that makes ten with it', [4, 6, 20], [null, null, 20], 30],
  ['small ones that come to ten: another goes along', [4, 20, 4, 4], [null, null, null, null], 32],
] as const)('prints of %s', (_, values, cells, total) =>
  expect(printedColumn(values)).toEqual({ cells, total }),
);
