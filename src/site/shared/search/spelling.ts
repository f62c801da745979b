/**
 * Spellings of Vietnamese words in a search field: without marks, with wrong ones, by ear, as raw
 * Telex. This file handles single syllables; `terms.ts` combines them.
 */

/** Returns the syllables and numbers of a text, in lower case, with marks. */
export const syllablesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Removes marks: “lừa” → “lua”, “đảo” → “dao”. */
export const withoutMarks = (syllable: string): string =>
  syllable.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/**
 * Initials and finals that sound alike somewhere in Vietnam and are confused when writing by ear.
 */
const beginnings = [
  ['ch', 'tr'],
  ['d', 'gi', 'r', 'v'],
  ['s', 'x'],
  ['l', 'n'],
  ['g', 'gh'],
  ['c', 'k', 'q'],
  ['ng', 'ngh'],
];
const ends = [
  ['n', 'ng', 'nh'],
  ['c', 'ch', 't'],
  ['i', 'y'],
];

const parts =
  /^(ngh|ng|nh|ch|tr|th|gi(?=[aeiouy])|gh|kh|ph|[bcdfghjklmnpqrstvxz]?)([aeiouy]+)(ch|ng|nh|[cmnpt]?)$/;

const alike = (classes: readonly string[][], part: string): string[] =>
  classes.find((letters) => letters.includes(part)) ?? [part];

/**
 * Returns unmarked syllables that sound like this one, itself first; only itself if it is no
 * Vietnamese syllable.
 */
export function soundsLike(bare: string): string[] {
  const [, before, vowels, after] = parts.exec(bare) ?? [];
  if (before === undefined || vowels === undefined || after === undefined) return [bare];
  const last = vowels.at(-1)!;
  const tails =
    after === '' && vowels.length === 1 && 'iy'.includes(last)
      ? ['i', 'y']
      : alike(ends, after).map((end) => vowels + end);
  const all = alike(beginnings, before).flatMap((start) => tails.map((tail) => start + tail));
  return [bare, ...all.filter((syllable) => syllable !== bare)];
}

/**
 * Removes raw Telex keys from a syllable: “luwaf” → “lua”, “ddaor” → “dao”. Null if it cannot be
 * Telex.
 */
export function fromTelex(bare: string): string | null {
  const plain = bare
    .replace(/[wfjz]/g, '')
    .replace(/([aeiouy].*?)[sxr]$/, '$1')
    .replace(/(dd|aa|ee|oo)/g, (twice) => twice[0]!);
  return plain !== bare && parts.test(plain) ? plain : null;
}
