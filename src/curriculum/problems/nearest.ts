import { distance } from 'fastest-levenshtein';

/** The word that was probably meant, when one is near enough to say so. */
export function nearest(word: string, known: readonly string[]): string | null {
  const best = known
    .map((candidate) => ({ candidate, far: distance(word, candidate) }))
    .sort((one, other) => one.far - other.far)[0];
  return best && best.far <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : null;
}
