// The gallery is for authors and tests: a third of all pages, to which no pupil is sent. A copy
// omits it.
import { rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { isCss, isHtml, readTexts } from './build/site-files.ts';
import type { SiteModel } from './build/site-model.ts';

/** Returns whether a file belongs to a sample's page, under `/gallery/`. */
const isGallery = (file: string): boolean => file.startsWith('gallery/');

/** Returns whether a file may reference others. Precompressed files are not in a copy yet. */
const isText = (file: string): boolean =>
  isHtml(file) || isCss(file) || /\.(?:m?js|json|svg)$/.test(file);
const picture = /(?:[\w-]+\/)+[\w-]+\.svg/g;

/**
 * Returns pictures used only by samples. A script may compose a name, so a picture stays if its
 * bare name occurs anywhere else. Files in `_astro/` are left to pruning
 * (`delivery/build/prune.ts`).
 * @param texts file → its text
 */
export function picturesOfGallery(texts: ReadonlyMap<string, string>): string[] {
  const pages = [...texts].filter(([file]) => isGallery(file));
  const named = new Set(pages.flatMap(([, html]) => html.match(picture) ?? []));
  const others = [...texts].filter(([file]) => !isGallery(file) && file !== 'manifest.json');
  return [...named]
    .filter((file) => texts.has(file) && !file.startsWith('_astro/'))
    .filter((file) => !others.some(([, text]) => text.includes(posix.basename(file, '.svg'))))
    .sort();
}

/** Returns the model of a site without sample pages. */
export const withoutGallery = (model: SiteModel): SiteModel => ({
  ...model,
  pages: model.pages.filter(({ file }) => !isGallery(file)),
  places: model.places.filter(({ file }) => !isGallery(file)),
});

/** Removes the gallery and its own pictures from a copy of the site. */
export async function removeGallery(folder: string): Promise<void> {
  const pictures = picturesOfGallery(await readTexts(folder, isText));
  for (const path of ['gallery', ...pictures])
    await rm(join(folder, path), { recursive: true, force: true });
}
