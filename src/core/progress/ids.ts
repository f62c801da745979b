import { fnv1a } from '../text/fnv1a.ts';

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** 20 random letters (100 bits). `getRandomValues`, because plain http has no `randomUUID`. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(20))].map((byte) => letters[byte & 31]).join('');

/** One after another: a class's work is millions of them. */
function* unitsOf(text: string): Generator<number> {
  for (let at = 0; at < text.length; at += 1) yield text.charCodeAt(at);
}

/**
 * A short, stable name of a spec's wording (FNV-1a, 8 hex digits). Detects change, not tampering.
 */
export const hashOf = (text: string): string =>
  // By UTF-16 units, as it has always been: a picture sign counts as two.
  fnv1a(unitsOf(text)).toString(16).padStart(8, '0');
