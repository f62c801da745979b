// Small-count suppression for printed numbers of children and families: no number under five is
// printed, and none can be derived from the rest.

/** Smaller counts would identify individuals. */
export const MIN_PRINTED = 5;

/** A column of a table with its sum; null is not printed. */
export type PrintedColumn = { cells: (number | null)[]; total: number | null };

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** If the missing numbers add up to less, they can be derived from the sum alone. */
const MIN_MISSING = 2 * MIN_PRINTED;

/**
 * Suppresses small numbers of a column. A number under five is not printed. Since it could be
 * subtracted from the total, the next number in the list that is not small is suppressed too, and
 * one more if together they are under ten. Which number is suppressed along depends on the
 * positions of the small ones and never on its own size, because its absence would reveal its size.
 * A total under five is not printed either. All suppressed numbers look alike.
 */
export function printedColumn(values: readonly number[]): PrintedColumn {
  const total = sumOf(values);
  if (total < MIN_PRINTED) return { cells: values.map(() => null), total: null };
  const small = values.flatMap((value, index) => (value < MIN_PRINTED ? [index] : []));
  const last = small.at(-1);
  if (last === undefined) return { cells: [...values], total };
  const gone = new Set(small);
  const others = values
    .map((_, step) => (last + 1 + step) % values.length)
    .filter((index) => !gone.has(index));
  for (const index of others) {
    gone.add(index);
    if (sumOf([...gone].map((missing) => values[missing]!)) >= MIN_MISSING) break;
  }
  return { cells: values.map((value, index) => (gone.has(index) ? null : value)), total };
}
