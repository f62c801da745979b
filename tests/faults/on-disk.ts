// What a browser's profile holds of a site on the disk, searched for words in every form they may
// take there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of the profile that hold what sites keep; the cache holds the page itself, words and
 * all.
 */
export function siteFiles(profile: string): Buffer[] {
  return ['IndexedDB', 'Local Storage', 'Session Storage'].flatMap((folder) => {
    const path = join(profile, 'Default', folder);
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => readFileSync(join(each.parentPath, each.name)));
  });
}

/** IndexedDB writes Vietnamese in two bytes a letter, plain letters in one. */
export const isIn = (files: Buffer[], word: string): boolean =>
  files.some((each) =>
    (['utf8', 'utf16le', 'latin1'] as const).some((form) => each.includes(Buffer.from(word, form))),
  );
