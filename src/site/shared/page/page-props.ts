import type { Band } from '#curriculum/content.ts';
import type { Locale } from '#core/text/messages.ts';
import type { Look } from './looks.ts';
import type { IconName } from '#player/ui/Sign.tsx';

/** What a page tells its shell (`Page.astro`). */
export type PageProps = {
  title: string;
  /** Where am I, in the header. */
  here?: string;
  lang?: Locale;
  look?: Look;
  /**
   * Whose page it is: the help panel then brings the path of these grades, and the exit leads where
   * they may be.
   */
  band?: Pick<Band, 'id' | 'pronoun' | 'look'>;
  /** More CSS of this page, after the base. */
  css?: string;
  /**
   * A sheet that nothing waits for, with this page's print: fetched as a print sheet, which blocks
   * nothing, and put on by the head script once it has come. A reader without script gets it at
   * once.
   */
  lateCss?: string;
  /**
   * `listed`: of a lesson itself, not of its projector or its print. `quiet`: a sensitive lesson,
   * of which nothing is kept but half and done.
   */
  lesson?: {
    id: string;
    of: number;
    quiet: boolean;
    /** The step it opens at, when that is not the first: old questions stand before it. */
    begins?: number | undefined;
    listed?: { module: string; band: string };
  };
  /**
   * What activities of this page name as their lesson, on a page that keeps nothing at all (guides
   * for adults).
   */
  keepsNothing?: string;
  /**
   * False on a page that needs no script of ours (info, 404); `own` on one that brings another than
   * `site/shared/page/boot.ts`.
   */
  boot?: boolean | 'own';
  noHelp?: boolean;
  /**
   * A page that “back” never shows again once somebody has left (head.js). A sensitive lesson is
   * one.
   */
  noReturn?: boolean;
  /** The address of this page in the other language, where it has one; the footer leads to it. */
  twin?: string | undefined;
  /** What a search, or a chat that is sent the link, shows: at most 160 characters. */
  description: string;
  noIndex?: boolean;
  /** Pictograms the page draws, beside the help button's. */
  signs?: IconName[];
  /**
   * On a page whose every text has a clip: the names of those a person has read, which may be none.
   */
  clips?: readonly string[] | undefined;
};
