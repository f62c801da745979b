/** What stands between two sentences; marks of speech belong to the sentence they close. */
const BETWEEN = /(?<=[.!?…:;]["”’)]?)\s+|\n+/u;

/**
 * A text as it is read aloud: sentence by sentence, so that the same sentence is one clip wherever
 * it stands. NFC, without what only the eye needs.
 */
export const sentencesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(BETWEEN)
    .map((each) => each.replace(/[“”"*]/g, '').trim())
    .filter((each) => /[\p{L}\p{N}]/u.test(each));

/**
 * The name of a sentence's clip: 53 bits of its text in 11 letters and figures (cyrb53, public
 * domain, by bryc). Not for secrets: only so that a changed text asks for another clip. That no two
 * texts share a name is looked up when clips are made.
 */
export function clipName(sentence: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of sentence.normalize('NFC')) {
    const code = letter.codePointAt(0)!;
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36).padStart(11, '0');
}
