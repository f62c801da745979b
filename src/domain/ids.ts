const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** 20 random letters (100 bits). `getRandomValues`, because plain http has no `randomUUID`. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(20))].map((byte) => letters[byte & 31]).join('');

/** A short, stable name of a spec's wording (FNV-1a, 8 hex digits). Detects change, not tampering. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
