import type { Band } from '#curriculum/content.ts';
import type { Locale } from '#core/text/messages.ts';
import type { Look } from './looks.ts';
import type { IconName } from '#player/ui/Sign.tsx';

/** The properties a page passes to its shell (`Page.astro`). */
export type PageProps = {
  title: string;
  /** The section name in the header. */
  here?: string;
  lang?: Locale;
  look?: Look;
  /** The band of the page: selects the help path and the exit page for its grades. */
  band?: Pick<Band, 'id' | 'pronoun' | 'look'>;
  /** More CSS of this page, after the base. */
  css?: string;
  /**
   * A non-blocking stylesheet that includes this page's print styles. It is loaded with media
   * `print` and enabled by the head script once it has loaded. Without script it applies at once.
   */
  lateCss?: string;
  /**
   * `listed`: set on a lesson's own page, not on its projector or print. `quiet`: a sensitive
   * lesson, of which only half and done are stored.
   */
  lesson?: {
    id: string;
    of: number;
    quiet: boolean;
    /** The step it opens at, if that is not the first: review questions come before it. */
    begins?: number | undefined;
    /** True if it opens at its cover, step 0. */
    hasCover?: boolean;
    listed?: { module: string; band: string };
  };
  /** The lesson id of this page's activities, on a page that stores nothing (guides for adults). */
  keepsNothing?: string;
  /**
   * False on a page that needs no script of ours (info, 404); `own` on a page with another boot
   * script than `site/shared/page/boot.ts`.
   */
  boot?: boolean | 'own';
  noHelp?: boolean;
  /**
   * A page that “back” never shows again after it was left (head.js). Sensitive lessons are such
   * pages.
   */
  noReturn?: boolean;
  /** The path of this page in the other language, if it exists; the footer links to it. */
  twin?: string | undefined;
  /** The text shown by a search engine, or by a chat for a link: at most 160 characters. */
  description: string;
  noIndex?: boolean;
  /** Pictograms the page uses, beside the help button's. */
  signs?: IconName[];
  /**
   * On a page whose every text has a clip: the names of those recorded by a person, possibly none.
   */
  clips?: readonly string[] | undefined;
};
