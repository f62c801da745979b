// Numbers of children and families as a paper may print them: none under five, and none that could
// be worked out from the rest.

/** Fewer than this point at somebody. */
export const MIN_PRINTED = 5;

/** A column of a table with its sum; null is not printed. */
export type PrintedColumn = { cells: (number | null)[]; total: number | null };

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** With less between them, what is missing could be told from the sum alone. */
const MIN_MISSING = 2 * MIN_PRINTED;

/**
 * Which numbers of a column are printed. One under five is not; and since it could be subtracted
 * from the total, the next in the list that is no such number goes with it, and one more where
 * together they come to less than ten: of small ones alone the sum tells too much. Which number
 * goes along depends on where the small ones stand and never on its own size: else its size could
 * be guessed from its being missing. A total under five is not printed either. All that is not
 * printed looks alike.
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
