/**
 * Returns the differences of two pages as texts for a person: the former and the new value of each
 * fact.
 */
export function differences(
  before: Record<string, string[]>,
  after: Record<string, string[]>,
): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((fact) => {
    const [linesBefore, linesAfter] = [before[fact] ?? [], after[fact] ?? []];
    if (linesBefore.join('\n') === linesAfter.join('\n')) return [];
    const [gone, come] = [without(linesBefore, linesAfter), without(linesAfter, linesBefore)];
    if (gone.length + come.length === 0) return [`${fact}: thứ tự khác`];
    const longer = gone.length > come.length ? gone : come;
    return longer.map((_, n) =>
      [
        gone[n] === undefined ? [] : [`${fact} − ${gone[n]}`],
        come[n] === undefined ? [] : [`${fact} + ${come[n]}`],
      ]
        .flat()
        .join('\n'),
    );
  });
}

/** Returns the lines that occur more often in the first list than in the second. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return list.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
