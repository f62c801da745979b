/**
 * Every three letters in a row of a text, without its punctuation, marks of tone kept: “Mây” and
 * “May” are two names.
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
 * How alike two texts are, 0 to 1: trigrams they share, twice, over those they have (Dice; never
 * below Jaccard's measure).
 */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((each) => other.has(each)).length;
  return shared === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
