/**
 * Pattern of a Vietnamese syllable: initial, vowels, final, at most one tone. Used only to choose
 * between readings of the same bytes; a pupil's name in any language is accepted as typed.
 */
const INITIAL = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?';
const VOWELS =
  '(?:i[êe]u?|y[êe]u?|uy[êe]|uy[ua]?|ươ[iu]?|ư[aiu]?|u[ôo]i?|o[aăe][oiy]?|oo|ua[iy]?|uâ[y]?|u[êeiơy]|a[iouy]?|ă|â[uy]?|e[o]?|ê[u]?|i[au]?|o[i]?|ô[i]?|ơ[i]?|u|y)';
const FINAL = '(?:ch|nh|ng|[cmnpt])?';
const SYLLABLE = new RegExp(`^${INITIAL}${VOWELS}${FINAL}$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Returns whether a word's case is regular: “Nguyễn”, “NGUYỄN”, “nguyễn”. A capital among small
 * letters is not.
 */
const hasOneCase = (word: string): boolean =>
  word === word.toLowerCase() ||
  word === word.toUpperCase() ||
  word.slice(1) === word.slice(1).toLowerCase();

export function isSyllable(word: string): boolean {
  const apart = word.normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1 || !hasOneCase(word)) return false;
  return SYLLABLE.test(apart.replace(TONES, '').normalize('NFC').toLowerCase());
}
