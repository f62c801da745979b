// Astro leaves chunks no page uses (its own island client, a signals module). A chunk is needed
// when something needed names it: in HTML, in a static or dynamic import, in url(). Names carry a
// hash, so a mention is never a coincidence, and a missed syntax cannot drop a chunk in use.
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './site-files.ts';
import type { StepResult } from './step.ts';

const textFile = /\.(?:html|m?js|css|json|svg|xml|txt|webmanifest)$/;
const nameInText = /[^\s"'`()<>/\\?#,;=&:[\]{}]+\.[a-z0-9]+/gi;

/**
 * Files of `_astro/` that nothing leads to, starting from every text outside it.
 * @param textOf text of a file of `files`
 */
export function unreachable(files: string[], textOf: (file: string) => string): string[] {
  const chunks = new Map<string, string[]>();
  for (const file of files.filter(isInAstro)) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    chunks.set(name, [...(chunks.get(name) ?? []), file]);
  }
  const needed = new Set<string>();
  const queue = files.filter((file) => !isInAstro(file) && textFile.test(file));
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    for (const [name] of textOf(file).matchAll(nameInText)) {
      for (const chunk of chunks.get(decoded(name)) ?? []) {
        if (needed.has(chunk)) continue;
        needed.add(chunk);
        if (textFile.test(chunk)) queue.push(chunk);
      }
    }
  }
  return files.filter((file) => isInAstro(file) && !needed.has(file));
}

export async function pruneStep(folder: string): Promise<StepResult> {
  // Lists of all files name everything; they are written anew after this step.
  const files = (await listFiles(folder)).filter(
    (file) => !/\.(?:br|gz)$/.test(file) && file !== 'manifest.json',
  );
  const gone = unreachable(files, (file) => readFileSync(join(folder, file), 'utf8'));
  for (const file of gone) {
    for (const end of ['', '.br', '.gz']) await rm(join(folder, file + end), { force: true });
  }
  return { state: 'done', said: `Bỏ ${gone.length} tệp không trang nào dùng.` };
}

function isInAstro(file: string): boolean {
  return file.startsWith('_astro/');
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
