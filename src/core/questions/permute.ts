/**
 * Creates a small seeded generator (mulberry32): the same seed gives the same order on every
 * machine.
 */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Returns a list in the order of the given try. The first try keeps the author's order, which the
 * build balances; only later tries permute, so that a pupil cannot answer by remembering a place.
 */
export function shuffleForTry<T>(list: readonly T[], tries: number): T[] {
  const shown = [...list];
  if (tries === 0) return shown;
  const random = randomFrom(tries * 7919 + list.length);
  for (let last = shown.length - 1; last > 0; last -= 1) {
    const swapped = Math.floor(random() * (last + 1));
    [shown[last], shown[swapped]] = [shown[swapped]!, shown[last]!];
  }
  return shown;
}
