import { randomBytes } from 'node:crypto';

/** Returns random symbols of an alphabet of at most 32, each equally likely. */
export function randomSymbols(count: number, alphabet: string): string {
  let text = '';
  while (text.length < count)
    for (const byte of randomBytes(count))
      if (text.length < count && (byte & 31) < alphabet.length) text += alphabet[byte & 31]!;
  return text;
}
