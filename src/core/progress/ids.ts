import { fnv1a } from '../text/fnv1a.ts';

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * Returns 20 random letters (100 bits). Uses `getRandomValues`, because plain http has no
 * `randomUUID`.
 */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(20))].map((byte) => letters[byte & 31]).join('');

/** Yields one unit at a time: a class's work has millions of them. */
function* unitsOf(text: string): Generator<number> {
  for (let at = 0; at < text.length; at += 1) yield text.charCodeAt(at);
}

/**
 * Returns a short, stable hash of a spec's wording (FNV-1a, 8 hex digits). Detects change, not
 * tampering.
 */
export const hashOf = (text: string): string =>
  // By UTF-16 units, as always: an emoji counts as two.
  fnv1a(unitsOf(text)).toString(16).padStart(8, '0');
