import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Returns every file under `folder`, as relative paths with `/`, in the same order on every system.
 */
export async function listFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Returns the texts of files whose name passes, by path. */
export async function readTexts(folder: string, isWanted: (file: string) => boolean) {
  const texts = new Map<string, string>();
  for (const file of await listFiles(folder)) {
    if (isWanted(file)) texts.set(file, await readFile(join(folder, file), 'utf8'));
  }
  return texts;
}

/** Yields the same one at a time, so that a whole site need not be in memory. */
export async function* eachText(folder: string, isWanted: (file: string) => boolean) {
  for (const file of (await listFiles(folder)).filter(isWanted))
    yield { file, text: await readFile(join(folder, file), 'utf8') };
}

/** Writes `text` if it differs from the file's content. */
export async function saveText(folder: string, file: string, before: string, text: string) {
  if (text !== before) await writeFile(join(folder, file), text);
}

export const isHtml = (file: string) => file.endsWith('.html');
export const isCss = (file: string) => file.endsWith('.css');
export const isChunk = (file: string) => /^_astro\/.*\.m?js$/.test(file);
