// What the build knows of the site it wrote, so that steps and targets need not read it out of
// built pages. It lies beside the pages as `site.json`, which no copy carries (`site-copy.ts`) and
// no manifest lists.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackPlace, SitePage } from '#core/site/site-page.ts';

/**
 * A script: what it fetches with itself, and what it may fetch later; paths from the site's root.
 */
type SiteChunk = { imports: string[]; dynamicImports: string[] };

export type SiteModel = {
  pages: SitePage[];
  places: PackPlace[];
  chunks: {
    /** What begins a page: `src/site/shared/page/boot.ts` is in it. */
    boot: string;
    /** The table of kinds is in it; what it fetches later are the kinds. */
    kinds: string;
    /** A page script that does nothing but import another file → that file. */
    wrappers: Record<string, string>;
    files: Record<string, SiteChunk>;
  };
};

/** The model's name in a built site. */
export const MODEL = 'site.json';

/** @throws when the folder has none: it is no site that `npm run build` wrote */
export const readModel = async (folder: string): Promise<SiteModel> =>
  JSON.parse(await readFile(join(folder, MODEL), 'utf8')) as SiteModel;
