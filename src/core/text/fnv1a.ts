/**
 * FNV-1a, 32 bits, over numbers: small, the same in every browser and in Node for ever, and no
 * protection against anybody.
 * Published class codes and the names of specs in saved work are made with it, so it never changes.
 */
export function fnv1a(numbers: Iterable<number>): number {
  let hash = 0x811c9dc5;
  for (const number of numbers) hash = Math.imul(hash ^ number, 0x01000193);
  return hash >>> 0;
}
