import type { PackPlace, SiteNotes, SitePage } from '#core/site/site-page.ts';

/** `delivery/build/write-model.ts` listens while a site is built; in `astro dev` nobody does. */
const listener = globalThis as { siteNotes?: SiteNotes };

/** The file that Astro writes for an address: `/learn/` → `learn/index.html`. */
const fileOf = ({ pathname }: URL): string => {
  const path = decodeURI(pathname).slice(1);
  return path === '404' || path === '404/'
    ? '404.html'
    : `${path.replace(/\/?$/, path === '' ? '' : '/')}index.html`;
};

/** What Astro knows of a page that is being rendered: the global `Astro` is one. */
type Rendered = { url: URL; routePattern: string };

/** Notes a page that is being rendered. */
export const notePage = (
  { url, routePattern }: Rendered,
  page: Omit<SitePage, 'file' | 'route'>,
): void => void listener.siteNotes?.pages.push({ file: fileOf(url), route: routePattern, ...page });

/** Notes the page where a pack is offered for offline use. */
export const notePackPlace = (url: URL, place: Omit<PackPlace, 'file'>): void =>
  void listener.siteNotes?.places.push({ file: fileOf(url), ...place });

/** For pages without the layout: they stand alone or only lead on. */
export const noteBarePage = (rendered: Rendered, title: string): void =>
  notePage(rendered, {
    lang: 'vi',
    title,
    description: null,
    hasHeader: false,
    hasSteps: false,
    forSearch: false,
    script: 'none',
    once: false,
    lesson: null,
  });
