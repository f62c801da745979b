// Facts about the built site, so that steps and targets need not read them out of built pages.
// Stored beside the pages as `site.json`, which is in no copy (`site-copy.ts`) and in no manifest.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackPlace, SitePage } from '#core/site/site-page.ts';

/** A script: its static imports and its dynamic imports, as paths from the site's root. */
type SiteChunk = { imports: string[]; dynamicImports: string[] };

export type SiteModel = {
  pages: SitePage[];
  places: PackPlace[];
  chunks: {
    /** The entry of a page: it contains `src/site/shared/page/boot.ts`. */
    boot: string;
    /** It contains the table of kinds; its dynamic imports are the kinds. */
    kinds: string;
    /** A page script that only imports another file → that file. */
    wrappers: Record<string, string>;
    files: Record<string, SiteChunk>;
  };
};

/** The model's name in a built site. */
export const MODEL = 'site.json';

/**
 * Reads the site model.
 * @throws if the folder has none, and so is not a site that `npm run build` wrote
 */
export const readModel = async (folder: string): Promise<SiteModel> =>
  JSON.parse(await readFile(join(folder, MODEL), 'utf8')) as SiteModel;
