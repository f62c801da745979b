/// <reference types="astro/client" />

declare module '*?minified' {
  const text: string;
  export default text;
}

declare module '*?once&minified' {
  const text: string;
  export default text;
}

declare module '*.yaml?data' {
  const data: unknown;
  export default data;
}

/** Parts that deliveries add to pages: the site's port, filled by `delivery/page-parts.ts`. */
declare module 'virtual:delivery-parts' {
  import type { ComponentType } from 'preact';
  import type { ClassSession } from '#site/teacher/board/open-class.ts';
  import type { CardResult } from '#site/pupil/assigned/PaperForm.tsx';
  import type { TypedCard } from '#core/codes/typed-paper.ts';
  import type { Locale } from '#core/text/messages.ts';

  /** Islands by the name in `data-island`; only pages that a delivery has copied name them. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what an island is given is its own; the page's JSON has it
  export const deliveryIslands: Record<string, () => Promise<{ Island: ComponentType<any> }>>;
  /** Loads the part above a class's board where a lab's server serves the page. */
  export const loadBoardStrip: () => Promise<{ LanStrip: ComponentType<{ open: ClassSession }> }>;
  /** Loads the opening of cards where a lab's server serves the page. */
  export const loadOpenCard: () => Promise<{
    openCard(base: string, lang: Locale, card: TypedCard): Promise<CardResult>;
  }>;
}

declare namespace App {
  interface Locals {
    /** Set by a lesson page before its MDX is drawn, read by Step, Activity and ExitCheck. */
    lesson?: import('#site/lesson/lesson-on-page.ts').LessonOnPage;
    /** Set by a guide's page before its MDX is drawn, read by Part and GuideActivity. */
    guide?: import('#site/teacher/guide/guides.ts').GuideOnPage;
  }
}
