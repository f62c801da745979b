/** Counts how often each misconception is named in the specs of any kinds. */
export function misconceptionsOf(
  value: unknown,
  counts = new Map<string, number>(),
): Map<string, number> {
  if (Array.isArray(value)) for (const entry of value) misconceptionsOf(entry, counts);
  else if (typeof value === 'object' && value !== null)
    for (const [key, entry] of Object.entries(value)) {
      if (key === 'misconception' && typeof entry === 'string')
        counts.set(entry, (counts.get(entry) ?? 0) + 1);
      else misconceptionsOf(entry, counts);
    }
  return counts;
}
