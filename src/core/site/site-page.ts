// Facts that the build records about each rendered page, for later build steps and targets
// (`delivery/build/site-model.ts`).

/** Facts about a page, recorded while it is rendered (`site/shared/page/site-notes.ts`). */
export type SitePage = {
  /** Path of the file from the site's root: `learn/lop-4-5/index.html`. */
  file: string;
  /**
   * The page's route with its parameter names: `/lessons/[lesson]`. Pages of one route are of one
   * type.
   */
  route: string;
  lang: 'vi' | 'en';
  title: string;
  /** Null if it has none: a sensitive lesson has no description. */
  description: string | null;
  /**
   * True for a page of the layout, with header, help and exit; other pages are standalone or only
   * redirect.
   */
  hasHeader: boolean;
  /** Search engines may list it. */
  forSearch: boolean;
  /** It shows one step at a time: a lesson, a sample. */
  hasSteps: boolean;
  /** The page's script: the shared boot script (`site/shared/page/boot.ts`), its own, or none. */
  script: 'boot' | 'own' | 'none';
  /**
   * Its head script is the one for pages that “back” never shows again
   * (`site/shared/page/head.js`).
   */
  once: boolean;
  /** Only for a lesson page: its module, and whether its texts have clips. */
  lesson: { id: string; module: string; band: string; isHeard: boolean } | null;
};

/**
 * The page of a grade band or an area (families, teachers, community), where the web copy offers
 * its pack for offline use.
 */
export type PackPlace = { pack: string; title: string; file: string };

/** Records of the pages being rendered; exists only in the build's own process. */
export type SiteNotes = { pages: SitePage[]; places: PackPlace[] };
