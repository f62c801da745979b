import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { removeDurably } from './durable-files.ts';

/** Room for a book of 400 cards, each renewed twenty times, and its copy beside it. */
const BYTES = 256_000;
const FILE = 'giu-cho';

/**
 * Reserves disk space with a file (`phieu/giu-cho`). Erasing a card first writes the book; on a
 * full disk this file is removed for it. The erased rows then free space again.
 */
export async function holdRoom(folder: string): Promise<void> {
  const path = join(folder, FILE);
  const { size } = await fs.stat(path).catch(() => ({ size: 0 }));
  if (size >= BYTES) return;
  // 0xFF, because a compressing disk would store zeros without space.
  await fs.writeFile(path, Buffer.alloc(BYTES, 0xff)).catch(() => fs.unlink(path).catch(() => {}));
}

/** @returns false if there was none to release, or it cannot be removed now */
export async function releaseRoom(folder: string): Promise<boolean> {
  const path = join(folder, FILE);
  const isThere = await fs.stat(path).catch(() => null);
  if (!isThere) return false;
  return removeDurably(path).then(
    () => true,
    () => false,
  );
}
