import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { removeDurably } from './durable-files.ts';

/** Room for a book of 400 cards, each renewed twenty times, and its copy beside it. */
const BYTES = 256_000;
const FILE = 'giu-cho';

/**
 * Bytes that hold room on the disk (`phieu/giu-cho`). Erasing a card first writes the book; on a
 * full disk these bytes make way for it. The erased rows then give the room back.
 */
export async function holdRoom(folder: string): Promise<void> {
  const path = join(folder, FILE);
  const { size } = await fs.stat(path).catch(() => ({ size: 0 }));
  if (size >= BYTES) return;
  // 0xFF, as a disk that compresses would keep zeros without room.
  await fs.writeFile(path, Buffer.alloc(BYTES, 0xff)).catch(() => fs.unlink(path).catch(() => {}));
}

/** @returns false when there was none to release, or it cannot be removed now */
export async function releaseRoom(folder: string): Promise<boolean> {
  const path = join(folder, FILE);
  const isThere = await fs.stat(path).catch(() => null);
  if (!isThere) return false;
  return removeDurably(path).then(
    () => true,
    () => false,
  );
}
