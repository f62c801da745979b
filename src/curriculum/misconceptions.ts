/** How often each misconception is named in the specs, whatever their kinds. */
export function misconceptionsOf(
  value: unknown,
  counts = new Map<string, number>(),
): Map<string, number> {
  if (Array.isArray(value)) for (const each of value) misconceptionsOf(each, counts);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) {
      if (key === 'misconception' && typeof each === 'string')
        counts.set(each, (counts.get(each) ?? 0) + 1);
      else misconceptionsOf(each, counts);
    }
  return counts;
}
