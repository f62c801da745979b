// The built site with something changed on purpose: how a negative control breaks the product.
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Served } from '../../src/tools/serve/serve.ts';
import { distFolder, siteServer } from './site-server.ts';

/** `path` is counted from the site's root: `_astro/core.9YCN.js`. Return the text as it came to leave a file alone. */
export type Edit = (text: string, path: string) => string;

export type EditedFolder = { folder: string; remove(): void };

/** Files of the build without the precompressed files, which hold the unedited text. */
const files = (): string[] =>
  readdirSync(distFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(distFolder.length + 1));

/** The same file under two names, where the disk can: a site is thousands of files, of which an edit changes a few. */
function stand(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * A folder that holds dist/ with every page, script and items file run through `edit`. What the edit leaves alone is the
 * build's own file and must not be written to.
 * @throws when the edit changed no file: a control that breaks nothing proves nothing
 */
export function editedFolder(edit: Edit): EditedFolder {
  const folder = mkdtempSync(join(tmpdir(), 'elm-edited-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const made = new Set<string>();
  let changed = 0;
  for (const path of files()) {
    const [from, to] = [join(distFolder, path), join(folder, path)];
    if (!made.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
    made.add(dirname(to));
    const before = /\.(html|js|json)$/.test(path) ? readFileSync(from, 'utf8') : null;
    const after = before === null ? null : edit(before, path);
    if (after === null || after === before) stand(from, to);
    else {
      writeFileSync(to, after);
      changed += 1;
    }
  }
  if (changed > 0) return { folder, remove };
  remove();
  throw new Error('This edit changed no file of the build; the text it looks for has moved.');
}

/** The same, served. */
export async function editedSite(edit: Edit): Promise<Served> {
  const { folder, remove } = editedFolder(edit);
  const site = await siteServer({ folder });
  return {
    ...site,
    close: async () => {
      await site.close();
      remove();
    },
  };
}

/** The page without its content policy, for edits that the policy would stop before the test can see them. */
export const withoutPolicy = (text: string): string =>
  text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '');
