// What the build notes of the pages it renders, for the steps and targets that come after
// (`delivery/build/site-model.ts`).

/** What a page says of itself while it is rendered (`site/shared/page/site-notes.ts`). */
export type SitePage = {
  /** Path of the file from the site's root: `learn/lop-4-5/index.html`. */
  file: string;
  /**
   * The route that makes it, with its parameters as they are named: `/lessons/[lesson]`. Pages of
   * one route are of one type.
   */
  route: string;
  lang: 'vi' | 'en';
  title: string;
  /** Null where it has none: a sensitive lesson says nothing of itself. */
  description: string | null;
  /** A page of the layout, with header, help and exit; else it stands alone, or only leads on. */
  hasHeader: boolean;
  /** Whether a search engine may list it. */
  forSearch: boolean;
  /** It shows one step at a time: a lesson, a sample. */
  hasSteps: boolean;
  /** What wakes it: what boots every page (`site/shared/page/boot.ts`), a script of its own, nothing. */
  script: 'boot' | 'own' | 'none';
  /** Its script is the one for pages that “back” never shows again (`site/shared/page/head.js`). */
  once: boolean;
  /** On a lesson: its module, and whether its texts have clips. */
  lesson: { id: string; module: string; band: string; isHeard: boolean } | null;
};

/**
 * The page of a grade band or an area (families, teachers, community), where the web copy offers
 * its pack for offline use.
 */
export type PackPlace = { pack: string; title: string; file: string };

/** Where pages being rendered put what they note; there in the build's own process alone. */
export type SiteNotes = { pages: SitePage[]; places: PackPlace[] };
