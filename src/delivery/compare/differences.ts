/**
 * How two pages differ, each difference a text for a person: what stood in a fact, and what stands
 * there now.
 */
export function differences(
  before: Record<string, string[]>,
  after: Record<string, string[]>,
): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((fact) => {
    const [one, other] = [before[fact] ?? [], after[fact] ?? []];
    if (one.join('\n') === other.join('\n')) return [];
    const [gone, come] = [without(one, other), without(other, one)];
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

/** What stands oftener in the first list than in the second. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return list.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
