/**
 * Returns every three consecutive letters of a text, without punctuation, with tone marks: “Mây”
 * and “May” are two names.
 */
export function trigramsOf(text: string): Set<string> {
  const letters = [
    ...` ${text
      .normalize('NFC')
      .toLocaleLowerCase('vi')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `,
  ];
  return new Set(letters.slice(2).map((last, at) => `${letters[at]}${letters[at + 1]}${last}`));
}

/**
 * Returns the similarity of two texts, 0 to 1 (Dice coefficient of trigrams; never below Jaccard's
 * measure).
 */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((trigram) => b.has(trigram)).length;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
