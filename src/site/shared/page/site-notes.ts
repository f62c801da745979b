import type { PackPlace, SiteNotes, SitePage } from '#core/site/site-page.ts';

/** The listener of `delivery/build/write-model.ts` during a build; `astro dev` has none. */
const listener = globalThis as { siteNotes?: SiteNotes };

/** Returns the file that Astro writes for an address: `/learn/` → `learn/index.html`. */
const fileOf = ({ pathname }: URL): string => {
  const path = decodeURI(pathname).slice(1);
  return path === '404' || path === '404/'
    ? '404.html'
    : `${path.replace(/\/?$/, path === '' ? '' : '/')}index.html`;
};

/** The fields of the global `Astro` used here, for the page being rendered. */
type Rendered = { url: URL; routePattern: string };

/** Records a page during rendering. */
export const notePage = (
  { url, routePattern }: Rendered,
  page: Omit<SitePage, 'file' | 'route'>,
): void => void listener.siteNotes?.pages.push({ file: fileOf(url), route: routePattern, ...page });

/** Records the page where a pack is offered for offline use. */
export const notePackPlace = (url: URL, place: Omit<PackPlace, 'file'>): void =>
  void listener.siteNotes?.places.push({ file: fileOf(url), ...place });

/** Records a page without the layout: a standalone page or a redirect. */
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
