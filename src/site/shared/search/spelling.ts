/**
 * How Vietnamese words are typed into a search field: without marks, with wrong ones, by ear, with
 * Telex left raw. All of it is about single syllables; `terms.ts` puts them together.
 */

/** Syllables and numbers of a text, small letters, marks kept. */
export const syllablesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Without marks: “lừa” → “lua”, “đảo” → “dao”. */
export const withoutMarks = (syllable: string): string =>
  syllable.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/**
 * Beginnings and ends that sound alike somewhere in Vietnam; whoever writes by ear takes one for
 * another.
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
 * Syllables without marks that sound like this one, itself first; only itself where it is no
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
  return [bare, ...all.filter((other) => other !== bare)];
}

/**
 * A syllable typed by Telex where nothing turned its keys into marks, without those keys: “luwaf” →
 * “lua”, “ddaor” → “dao”.
 * Null when it cannot be one.
 */
export function fromTelex(bare: string): string | null {
  const plain = bare
    .replace(/[wfjz]/g, '')
    .replace(/([aeiouy].*?)[sxr]$/, '$1')
    .replace(/(dd|aa|ee|oo)/g, (twice) => twice[0]!);
  return plain !== bare && parts.test(plain) ? plain : null;
}
