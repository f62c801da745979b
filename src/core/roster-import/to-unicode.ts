import { fromTcvn3, fromVni } from './old-letters.ts';
import { isSyllable } from './syllable.ts';

/** In which letters a list was typed. `1258`: Vietnamese Windows of before Unicode. */
export type Letters = 'unicode' | 'tcvn3' | 'vni' | '1258';
export type ReadText = { text: string; letters: Letters };

/**
 * No older way of typing has these: a text with one of them is Unicode, whatever else it looks
 * like.
 */
const SURELY_UNICODE = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]|\p{M}/u;
/**
 * By so many words in a hundred another reading must be better, to be believed against what stands
 * there.
 */
const BETTER = 0.05;

/** Of the words that have a letter outside plain ones, how many can be syllables. */
function likeness(text: string): number {
  const words = text.match(/[^\s,;:.()"'/\\\d_–-]+/g) ?? [];
  const marked = words.filter((word) => /[^\u0021-\u007E]/.test(word));
  return marked.length === 0 ? 1 : marked.filter(isSyllable).length / marked.length;
}

const best = (readings: readonly ReadText[]): ReadText =>
  readings.reduce((chosen, reading) =>
    likeness(reading.text) > likeness(chosen.text) + BETTER ? reading : chosen,
  );

/** A text as it was meant: out of the clipboard, or out of a file that is Unicode by itself. */
export function textToUnicode(raw: string): ReadText {
  const text = raw.normalize('NFC');
  const asIs: ReadText = { text, letters: 'unicode' };
  if (SURELY_UNICODE.test(text)) return asIs;
  return best([
    asIs,
    { text: fromTcvn3(raw), letters: 'tcvn3' },
    { text: fromVni(raw), letters: 'vni' },
  ]);
}

const decoded = (bytes: Uint8Array, name: string): string => new TextDecoder(name).decode(bytes);

/**
 * The text of a file, whatever wrote it. Never throws: bytes of nobody's become a text nobody can
 * read.
 */
export function bytesToText(bytes: Uint8Array): ReadText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return textToUnicode(decoded(bytes.subarray(2), 'utf-16le'));
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return textToUnicode(decoded(bytes.subarray(2), 'utf-16be'));
  try {
    return textToUnicode(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const latin = decoded(bytes, 'windows-1252');
    return best([
      { text: decoded(bytes, 'windows-1258').normalize('NFC'), letters: '1258' },
      { text: fromTcvn3(latin), letters: 'tcvn3' },
      { text: fromVni(latin), letters: 'vni' },
    ]);
  }
}
