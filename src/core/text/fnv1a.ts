/**
 * Returns FNV-1a, 32 bits, over numbers: small, the same in every browser and in Node, and not a
 * protection. Published class codes and the spec hashes in saved work use it, so it never changes.
 */
export function fnv1a(numbers: Iterable<number>): number {
  let hash = 0x811c9dc5;
  for (const number of numbers) hash = Math.imul(hash ^ number, 0x01000193);
  return hash >>> 0;
}
