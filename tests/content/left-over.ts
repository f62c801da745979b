/** An instrument without an English name. */
const names = new Set(['khèn']);

/**
 * Returns Vietnamese left in English texts: lower-case words with Vietnamese letters. Names are
 * capitalised.
 */
export const leftOver = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.match(/[\p{L}]+/gu) ?? [])
    .filter((word) => /[^a-z]/.test(word) && word === word.toLowerCase() && !names.has(word));
