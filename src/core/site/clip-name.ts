/** Boundary between two sentences; closing quotes belong to the sentence before. */
const BETWEEN = /(?<=[.!?…:;]["”’)]?)\s+|\n+/u;

/**
 * Splits a text into sentences as it is read aloud, so that equal sentences share one clip. NFC,
 * without marks that are only for reading.
 */
export const sentencesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(BETWEEN)
    .map((sentence) => sentence.replace(/[“”"*]/g, '').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/**
 * Returns the name of a sentence's clip: 53 bits of its text in 11 letters and digits (cyrb53,
 * public domain, by bryc). Not for secrets: it only makes a changed text request another clip.
 * Building the clips checks that no two texts share a name.
 */
export function clipName(sentence: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of sentence.normalize('NFC')) {
    const code = letter.codePointAt(0)!;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}
