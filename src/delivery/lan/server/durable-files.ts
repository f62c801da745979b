import { promises as fs } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Error codes of a file held by another program (a virus scanner, a backup): on Windows it cannot
 * be replaced then.
 */
const HELD = ['EBUSY', 'EPERM', 'EACCES'];
const WAITS_MS = [50, 200, 800];

/**
 * Appends text; resolves when it is on the disk. After a failure the file has its former length.
 */
export async function appendDurably(path: string, text: string): Promise<void> {
  const handle = await fs.open(path, 'a');
  let isNew: boolean;
  try {
    const { size } = await handle.stat();
    isNew = size === 0;
    try {
      await handle.appendFile(text);
      await handle.sync();
    } catch (problem) {
      await handle.truncate(size).catch(() => {});
      throw problem;
    }
  } finally {
    await handle.close();
  }
  if (isNew) await syncFolder(dirname(path));
}

/**
 * Replaces the file's content; resolves when it is on the disk. A power cut leaves either the old
 * file or the new one.
 */
export async function replaceDurably(path: string, text: string): Promise<void> {
  const half = `${path}.moi`;
  try {
    const handle = await fs.open(half, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await withRetry(() => fs.rename(half, path));
  } catch (problem) {
    // On a full disk it would take the room that the next attempt needs.
    await fs.unlink(half).catch(() => {});
    throw problem;
  }
  await syncFolder(dirname(path));
}

/**
 * Resolves when the file is removed, also in case of a power cut. A missing file counts as removed.
 */
export async function removeDurably(path: string): Promise<void> {
  await withRetry(() => fs.unlink(path)).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'ENOENT') throw problem;
  });
  await syncFolder(dirname(path));
}

/** Writes the names in a folder to the disk. Windows does not support it, and does it by itself. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await fs.open(folder, 'r').catch(() => null);
  if (!handle) return;
  await handle.sync().catch(() => {});
  await handle.close().catch(() => {});
}

async function withRetry(act: () => Promise<void>): Promise<void> {
  for (const wait of WAITS_MS)
    try {
      return await act();
    } catch (problem) {
      if (!HELD.includes(String((problem as NodeJS.ErrnoException).code))) throw problem;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  return act();
}
