import { fromTcvn3, fromVni } from './old-letters.ts';
import { isSyllable } from './syllable.ts';

/** Encoding in which a list was typed. `1258`: Vietnamese Windows before Unicode. */
export type Letters = 'unicode' | 'tcvn3' | 'vni' | '1258';
export type ReadText = { text: string; letters: Letters };

/**
 * Letters that no older encoding has: a text with one of them is Unicode, whatever else it looks
 * like.
 */
const SURELY_UNICODE = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]|\p{M}/u;
/** Share of words by which another reading must be better than the text as it is. */
const BETTER = 0.05;

/** Returns which share of the non-ASCII words can be syllables. */
function likeness(text: string): number {
  const words = text.match(/[^\s,;:.()"'/\\\d_–-]+/g) ?? [];
  const marked = words.filter((word) => /[^\u0021-\u007E]/.test(word));
  return marked.length === 0 ? 1 : marked.filter(isSyllable).length / marked.length;
}

const best = (readings: readonly ReadText[]): ReadText =>
  readings.reduce((chosen, reading) =>
    likeness(reading.text) > likeness(chosen.text) + BETTER ? reading : chosen,
  );

/** Converts a text to Unicode, from the clipboard or a decoded file. */
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

/** Decodes a file's text in any encoding. Never throws: unknown bytes give unreadable text. */
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
