// The gallery is for authors and tests: a third of all pages, which no pupil is sent to. A copy
// goes without it.
import { rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { isCss, isHtml, readTexts } from './build/site-files.ts';
import type { SiteModel } from './build/site-model.ts';

/** Pages of samples, under `/gallery/`. */
const isGallery = (file: string): boolean => file.startsWith('gallery/');

/** What names other files. Precompressed files are not in a copy yet. */
const isText = (file: string): boolean =>
  isHtml(file) || isCss(file) || /\.(?:m?js|json|svg)$/.test(file);
const picture = /(?:[\w-]+\/)+[\w-]+\.svg/g;

/**
 * Pictures that samples alone show. A script may put a name together, so a picture stays if its
 * bare name stands anywhere else. What lies in `_astro/` is left to pruning
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

/** The model of a site that has no pages of samples. */
export const withoutGallery = (model: SiteModel): SiteModel => ({
  ...model,
  pages: model.pages.filter(({ file }) => !isGallery(file)),
  places: model.places.filter(({ file }) => !isGallery(file)),
});

/** Takes the gallery and its own pictures out of a copy of the site. */
export async function removeGallery(folder: string): Promise<void> {
  const pictures = picturesOfGallery(await readTexts(folder, isText));
  for (const path of ['gallery', ...pictures])
    await rm(join(folder, path), { recursive: true, force: true });
}
