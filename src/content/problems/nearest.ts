/** How many letters must be changed, added or dropped to make one word of another. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}

/** The word that was probably meant, when one is near enough to say so. */
export function nearest(word: string, known: readonly string[]): string | null {
  const byDistance = known
    .map((each) => ({ each, far: distance(word, each) }))
    .sort((one, other) => one.far - other.far);
  const best = byDistance[0];
  return best && best.far <= Math.max(1, Math.floor(word.length / 3)) ? best.each : null;
}
