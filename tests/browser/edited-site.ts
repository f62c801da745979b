// A copy of the built site with something changed on purpose: how a negative control breaks the product.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Served } from '../../src/tools/serve/serve.ts';
import { distFolder, siteServer } from './site-server.ts';

/** `path` is counted from the site's root: `_astro/core.9YCN.js`. Return the text as it came to leave a file alone. */
export type Edit = (text: string, path: string) => string;

export type EditedFolder = { folder: string; remove(): void };

/**
 * A copy of dist/ with every page, script and items file run through `edit`.
 * @throws when the edit changed no file: a control that breaks nothing proves nothing
 */
export function editedFolder(edit: Edit): EditedFolder {
  const folder = mkdtempSync(join(tmpdir(), 'elm-edited-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // The compressed twins hold the unedited text.
  cpSync(distFolder, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  let changed = 0;
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) =>
    /\.(html|js|json)$/.test(each),
  )) {
    const before = readFileSync(join(folder, path), 'utf8');
    const after = edit(before, path);
    if (after === before) continue;
    writeFileSync(join(folder, path), after);
    changed += 1;
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
