// A source module with something changed on purpose: how a negative control breaks what needs no
// built site.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Loads a copy of a module of src/ with one place changed. What it imports is the real thing,
 * shared with the test.
 * @throws when the place is not there exactly once: a control that breaks nothing proves nothing
 */
export async function editedModule<Module>(
  file: string,
  find: string,
  put: string,
): Promise<Module> {
  const pieces = readFileSync(file, 'utf8').split(find);
  if (pieces.length !== 2)
    throw new Error(`“${find}” stands ${pieces.length - 1} times in ${file}.`);
  // Inside the project, where Vite reads files for every environment; Git does not know this
  // folder.
  mkdirSync('.astro', { recursive: true });
  const folder = mkdtempSync(resolve('.astro/edited-'));
  const copy = join(folder, basename(file));
  const text = pieces.join(put);
  writeFileSync(
    copy,
    text.replace(
      /(from|import\()\s*'(\.[^']+)'/g,
      (_, word, to) => `${word} '${resolve(dirname(file), to)}'`,
    ),
  );
  try {
    return (await import(/* @vite-ignore */ copy)) as Module;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
