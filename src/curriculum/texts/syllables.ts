/**
 * Counts syllables for reading limits (`content/rules.md` D.6). Vietnamese spacing marks syllables,
 * so a syllable is a run of letters or digits. A number such as {111} counts as one, and so does an
 * English “don’t”. A sentence ends at . ! ? … or at the end of a line, and a speech belongs to the
 * sentence that introduces it.
 */
export const syllablesIn = (text: string): number =>
  (text.match(/[\p{L}\p{N}]+(?:’\p{L}+)*/gu) ?? []).length;

/**
 * Splits a text into sentences, without MDX marks. Blank lines and list items end a sentence too.
 */
export function sentencesOf(text: string): string[] {
  return text
    .replaceAll('**', '')
    .split(/(?<=[.!?…][”"’)]*)\s+|\n+/)
    .map((line) => line.trim())
    .filter((sentence) => syllablesIn(sentence) > 0);
}

export type Figures = { sentences: number; syllables: number; mean: number; longest: number };

/** Returns mean and longest over all sentences of the texts. */
export function figuresOf(texts: readonly string[]): Figures {
  const counts = texts.flatMap(sentencesOf).map(syllablesIn);
  const syllables = counts.reduce((sum, count) => sum + count, 0);
  return {
    sentences: counts.length,
    syllables,
    mean: counts.length === 0 ? 0 : syllables / counts.length,
    longest: Math.max(0, ...counts),
  };
}
