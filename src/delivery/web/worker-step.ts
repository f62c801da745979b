// The last step: the list of storable files, and the worker that stores them, made by workbox-build
// from the finished copy.
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { injectManifest, type ManifestEntry } from 'workbox-build';
import { isCompressed } from '../build/compress.ts';
import { attributeOf, elementsOf } from '../build/html.ts';
import { isHtml, listFiles } from '../build/site-files.ts';
import type { SiteModel } from '../build/site-model.ts';
import type { Step, StepResult } from '../build/step.ts';
import { listFile, megabytes, type PackList } from '#core/files/pack-list.ts';
import { bundle } from '../bundle.ts';
import { asked, partsOf } from './site-parts.ts';

const read = /\.(?:html|m?js|css|json|svg)$/;
const ownFile = (file: string): string => fileURLToPath(new URL(`worker/${file}`, import.meta.url));
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64');
/** Bundles the worker without workbox's messages for developers. */
export const workerCode = (file: string, build: string): Promise<string> =>
  bundle([ownFile(file)], {
    format: 'iife',
    target: 'chrome109',
    define: { 'process.env.NODE_ENV': '"production"', WEB_BUILD: JSON.stringify(build) },
  });

/** @throws for a page without a build id */
function buildIn(door: string): string {
  const build = elementsOf(door).flatMap((element) => attributeOf(element, 'data-build') ?? []);
  if (build.length !== 1)
    throw new Error(`index.html nêu ${build.length} tên bản dựng, đáng lẽ một.`);
  return build[0]!;
}

/**
 * Creates the list of packs.
 * @param folder a copy whose pages contain the build id
 */
export async function packListOf(folder: string, model: SiteModel): Promise<PackList> {
  const bodies = new Map<string, Buffer>();
  for (const file of await listFiles(folder)) bodies.set(file, await readFile(join(folder, file)));
  const { shell, packs, former } = partsOf(
    new Map(
      [...bodies].map(([file, body]) => [file, read.test(file) ? body.toString('utf8') : '']),
    ),
    model,
  );
  const wanted = new Set([...shell, ...Object.values(packs).flat()]);
  const files: PackList['files'] = {};
  for (const [file, body] of bodies)
    if (wanted.has(asked(file)))
      files[asked(file)] = [
        hashOf(body),
        isCompressed(file, body.length) ? gzipSync(body).length : body.length,
      ];
  return {
    build: buildIn(bodies.get('index.html')!.toString('utf8')),
    files,
    shell,
    packs,
    former,
  };
}

/**
 * Writes `sw.js` and the list beside it. Runs after the manifest: both contain hashes of its files.
 */
export const workerStep =
  (model: SiteModel): Step =>
  async (folder): Promise<StepResult> => {
    const list = await packListOf(folder, model);
    const name = listFile(list.build);
    const json = JSON.stringify(list);
    await writeFile(join(folder, name), json);
    const pathOf = new Map((await listFiles(folder)).map((file) => [asked(file), file]));
    const bare = join(folder, 'sw-bare.js');
    await writeFile(bare, await workerCode('sw.ts', list.build));
    const made = await injectManifest({
      swSrc: bare,
      swDest: join(folder, 'sw.js'),
      globDirectory: folder,
      globPatterns: [...list.shell.map((path) => pathOf.get(path)!), name],
      manifestTransforms: [
        (entries) => ({
          manifest: inOrder(
            entries.map(({ url, size }) => ({
              url: asked(url),
              size,
              revision: null,
              integrity: `sha256-${url === name ? hashOf(Buffer.from(json)) : list.files[asked(url)]![0]}`,
            })),
            name,
          ),
        }),
      ],
    });
    await rm(bare);
    if (made.count !== list.shell.length + 1)
      return {
        state: 'refused',
        problems: [
          `sw.js: thiếu tệp trong phần cất sẵn (${made.count} trên ${list.shell.length + 1}). ${made.warnings.join(' ')}`,
        ],
      };
    const shell = list.shell.reduce((sum, path) => sum + list.files[path]![1], 0);
    return {
      state: 'done',
      message: `Phần cất sẵn: ${list.shell.length} tệp, ${megabytes(shell)} MB; ${Object.keys(list.packs).length} gói tải được.`,
    };
  };

/** Orders pages first and the list last: its presence shows that the rest is there. */
const inOrder = (
  entries: (ManifestEntry & { size: number })[],
  last: string,
): (ManifestEntry & { size: number })[] => {
  const rank = ({ url }: ManifestEntry): number =>
    url === last ? 2 : isHtml(url) || url.endsWith('/') ? 0 : 1;
  return entries.sort((a, b) => rank(a) - rank(b));
};
