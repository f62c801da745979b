// The pages of a built site, and their types.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL, type SiteModel } from '../build/site-model.ts';

/**
 * Returns every page of a built site by listing its folder, so that a new page is included
 * automatically. Paths end in "/".
 */
export function pagesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html') || path === '404.html')
    .map(pageOf)
    .sort();
}

/** Returns the page of a file: `about/index.html` → `about/`. */
export const pageOf = (file: string): string => file.replace(/index\.html$/, '');

/** Returns the file of a page. */
const fileOf = (page: string): string => (page.endsWith('.html') ? page : `${page}index.html`);

/**
 * Returns one page of each type, the first by name. Pages of one route are of one type, as recorded
 * in the site model; a page missing there is a type of its own.
 */
export function onePerType(site: string): string[] {
  const { pages } = JSON.parse(readFileSync(join(site, MODEL), 'utf8')) as SiteModel;
  const routes = new Map(pages.map(({ file, route }) => [file, route]));
  const typeOf = (page: string): string => routes.get(fileOf(page)) ?? page;
  return [
    ...new Map(
      pagesOf(site)
        .reverse()
        .map((page) => [typeOf(page), page]),
    ).values(),
  ].sort();
}
