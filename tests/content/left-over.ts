/** An instrument has no English name. */
const names = new Set(['khèn']);

/**
 * Vietnamese left in English texts: small words with Vietnamese letters. Names are written large.
 */
export const leftOver = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.match(/[\p{L}]+/gu) ?? [])
    .filter((word) => /[^a-z]/.test(word) && word === word.toLowerCase() && !names.has(word));
