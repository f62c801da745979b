// Removes unreachable chunks: copies do not need code used only by samples, and on a stick one
// script replaces all chunks. A chunk is kept if a kept file names it: in HTML, in a static or
// dynamic import, in url(). Names contain a hash, so a mention is never a coincidence, and an
// unknown syntax cannot remove a chunk in use.
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './site-files.ts';
import { MODEL } from './site-model.ts';
import type { StepResult } from './step.ts';

const textFile = /\.(?:html|m?js|css|json|svg|xml|txt|webmanifest)$/;
/**
 * Returns files of `_astro/` that are unreachable from the texts outside it.
 * @param textOf text of a file of `files`
 */
export function unreachable(files: string[], textOf: (file: string) => string): string[] {
  // Searches only for unreached files: after the first pages there are hardly any.
  const unseen = new Set(files.filter(isInAstro));
  const queue = files.filter((file) => !isInAstro(file) && textFile.test(file));
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const text = textOf(file);
    for (const chunk of unseen) {
      if (!namesOf(chunk).some((name) => text.includes(name))) continue;
      unseen.delete(chunk);
      if (textFile.test(chunk)) queue.push(chunk);
    }
  }
  return files.filter((file) => unseen.has(file));
}

/** Returns a chunk's name as it may appear in a text. */
function namesOf(chunk: string): string[] {
  const name = chunk.slice(chunk.lastIndexOf('/') + 1);
  return [...new Set([name, encodeURI(name), encodeURIComponent(name)])];
}

export async function pruneStep(folder: string): Promise<StepResult> {
  // Lists of all files name everything; they are rewritten after this step.
  const files = (await listFiles(folder)).filter(
    (file) => !/\.(?:br|gz)$/.test(file) && !['manifest.json', MODEL].includes(file),
  );
  const gone = unreachable(files, (file) => readFileSync(join(folder, file), 'utf8'));
  for (const file of gone) {
    for (const end of ['', '.br', '.gz']) await rm(join(folder, file + end), { force: true });
  }
  return { state: 'done', message: `Bỏ ${gone.length} tệp không trang nào dùng.` };
}

function isInAstro(file: string): boolean {
  return file.startsWith('_astro/');
}
