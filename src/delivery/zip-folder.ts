import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { listFiles } from './build/site-files.ts';

/** Already compressed: compressing them again costs time and saves nothing. */
const pressed = /\.(?:png|webp|jpe?g|woff2|mp3|ogg|opus|m4a|br|gz|docx)$/;

/**
 * Zips a folder under the name `top`, so that unpacking never scatters files. The same files and
 * day give the same bytes.
 * @param day YYYY-MM-DD, the time of every entry
 * @returns size in bytes
 */
export async function zipFolder(
  folder: string,
  top: string,
  day: string,
  file: string,
): Promise<number> {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // Zip stores local time: a local midnight is the same in every time zone.
  const mtime = new Date(year, month - 1, date);
  const entries: Zippable = {};
  for (const path of await listFiles(folder))
    entries[`${top}/${path}`] = [
      await readFile(join(folder, path)),
      { level: pressed.test(path) ? 0 : 9, mtime },
    ];
  const zip = zipSync(entries);
  await writeFile(file, zip);
  return zip.length;
}
