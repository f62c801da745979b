import { promises as fs } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Another program (a virus scanner, a copy being made) may hold a file for a moment: on Windows it
 * can then not be exchanged.
 */
const HELD = ['EBUSY', 'EPERM', 'EACCES'];
const WAITS_MS = [50, 200, 800];

/**
 * Resolves when the text is at the end of the file and on the disk; after a failure the file is as
 * long as before.
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
 * Resolves when the file holds this text and nothing else. A power cut on the way leaves the old
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
    await insist(() => fs.rename(half, path));
  } catch (problem) {
    // On a full disk it would take the room that the next try needs.
    await fs.unlink(half).catch(() => {});
    throw problem;
  }
  await syncFolder(dirname(path));
}

/** Resolves when the file is gone, for a power cut too. One that was not there is gone. */
export async function removeDurably(path: string): Promise<void> {
  await insist(() => fs.unlink(path)).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'ENOENT') throw problem;
  });
  await syncFolder(dirname(path));
}

/** Puts the names in a folder on the disk. Windows cannot be asked that, and does it by itself. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await fs.open(folder, 'r').catch(() => null);
  if (!handle) return;
  await handle.sync().catch(() => {});
  await handle.close().catch(() => {});
}

async function insist(act: () => Promise<void>): Promise<void> {
  for (const wait of WAITS_MS)
    try {
      return await act();
    } catch (problem) {
      if (!HELD.includes(String((problem as NodeJS.ErrnoException).code))) throw problem;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  return act();
}
