import { distance } from 'fastest-levenshtein';

/** Returns the probably intended word, if one is close enough. */
export function nearest(word: string, known: readonly string[]): string | null {
  const best = known
    .map((candidate) => ({ candidate, far: distance(word, candidate) }))
    .sort((a, b) => a.far - b.far)[0];
  return best && best.far <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : null;
}
