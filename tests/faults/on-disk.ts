// Searches the site data in a browser's profile on disk for words in every encoding they may have.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns the profile's files with site data; the cache is excluded, because it contains the page
 * with its words.
 */
export function siteFiles(profile: string): Buffer[] {
  return ['IndexedDB', 'Local Storage', 'Session Storage'].flatMap((folder) => {
    const path = join(profile, 'Default', folder);
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  });
}

/** Searches for a word. IndexedDB stores Vietnamese in two bytes per letter, ASCII in one. */
export const isIn = (files: Buffer[], word: string): boolean =>
  files.some((file) =>
    (['utf8', 'utf16le', 'latin1'] as const).some((form) => file.includes(Buffer.from(word, form))),
  );
