/**
 * Whether a word can be a Vietnamese syllable: initial, vowels, final, one tone at most. Only to
 * choose between readings of the same bytes; a child's name from any people is taken as it is
 * typed.
 */
const INITIAL = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?';
const VOWELS =
  '(?:i[êe]u?|y[êe]u?|uy[êe]|uy[ua]?|ươ[iu]?|ư[aiu]?|u[ôo]i?|o[aăe][oiy]?|oo|ua[iy]?|uâ[y]?|u[êeiơy]|a[iouy]?|ă|â[uy]?|e[o]?|ê[u]?|i[au]?|o[i]?|ô[i]?|ơ[i]?|u|y)';
const FINAL = '(?:ch|nh|ng|[cmnpt])?';
const SYLLABLE = new RegExp(`^${INITIAL}${VOWELS}${FINAL}$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** “Nguyễn”, “NGUYỄN”, “nguyễn”; a capital in the middle of small letters is no word. */
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
