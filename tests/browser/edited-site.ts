// A copy of the built site with something changed on purpose: how a negative control breaks the product.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Served } from '../../src/tools/serve/serve.ts';
import { distFolder, siteServer } from './site-server.ts';

/** `path` is counted from the site's root: `_astro/core.9YCN.js`. Return the text as it came to leave a file alone. */
export type Edit = (text: string, path: string) => string;

/**
 * Serves a copy of dist/ with every page and script run through `edit`.
 * @throws when the edit changed no file: a control that breaks nothing proves nothing
 */
export async function editedSite(edit: Edit): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'elm-edited-'));
  // The compressed twins hold the unedited text.
  cpSync(distFolder, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(html|js)$/.test(path));
  let changed = 0;
  for (const path of texts) {
    const before = readFileSync(join(folder, path), 'utf8');
    const after = edit(before, path);
    if (after === before) continue;
    writeFileSync(join(folder, path), after);
    changed += 1;
  }
  const tidy = () => rmSync(folder, { recursive: true, force: true });
  if (changed === 0) {
    tidy();
    throw new Error('This edit changed no file of the build; the text it looks for has moved.');
  }
  const site = await siteServer({ folder });
  return { ...site, close: async () => { await site.close(); tidy(); } };
}
