// The web target's copy, uncompressed, and builds of it that differ in every page, script and items
// file.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webSite } from '#delivery/web/web.ts';
import { listFile, type PackList } from '#core/files/pack-list.ts';
import { editedFolder } from '../browser/edited-site.ts';
import { distFolder } from '../browser/site-server.ts';
import { packedOnce } from './packed-once.ts';

export type WebCopy = { folder: string; list: PackList };
export type OwnWebCopy = WebCopy & { remove(): void };

/** The address passed to the copy; tests serve it elsewhere. */
const ROOT = 'https://em-len-mang.example/';

export async function webCopy(site = distFolder): Promise<OwnWebCopy> {
  const folder = mkdtempSync(join(tmpdir(), 'elm-web-'));
  await makeIn(folder, site);
  return { ...copyIn(folder), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The same, made once for all test files of a run; read-only. */
export const sharedWebCopy = async (): Promise<WebCopy> =>
  copyIn(await packedOnce('web', (folder) => makeIn(folder, distFolder)));

async function makeIn(folder: string, site: string): Promise<void> {
  const { builtOn } = JSON.parse(readFileSync(join(distFolder, 'build.json'), 'utf8')) as {
    builtOn: string;
  };
  const made = await webSite(site, folder, builtOn, { root: ROOT });
  if (made.state === 'refused') throw new Error(made.problems.join('\n'));
}

function copyIn(folder: string): WebCopy {
  const build = /data-build="(\w+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))![1]!;
  const list = JSON.parse(readFileSync(join(folder, listFile(build)), 'utf8')) as PackList;
  return { folder, list };
}

/**
 * Returns a build in which every page, chunk and items file contains its name. File names stay,
 * which is harder than reality: there a changed chunk has a new one.
 */
export async function buildNamed(name: string): Promise<OwnWebCopy> {
  const edited = editedFolder((text, path) => {
    if (path.endsWith('.html'))
      return text.replace('<title>', `<meta name="variant" content="${name}"><title>`);
    if (/^_astro\/.*\.js$/.test(path)) return `${text}\n;(self.elmSeen||=[]).push("${name}");`;
    return path.startsWith('items/') ? text.replace('{', `{"variant":"${name}",`) : text;
  });
  try {
    return await webCopy(edited.folder);
  } finally {
    edited.remove();
  }
}
