// The pages of a built site, and which of them is of which type.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL, type SiteModel } from '../build/site-model.ts';

/**
 * Every page of a built site, by a walk of its folder: a new page is there without being listed.
 * Paths end in "/".
 */
export function pagesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html') || path === '404.html')
    .map(pageOf)
    .sort();
}

/** The page a file of the site is: `about/index.html` → `about/`. */
export const pageOf = (file: string): string => file.replace(/index\.html$/, '');

/** The file a page lies in. */
const fileOf = (page: string): string => (page.endsWith('.html') ? page : `${page}index.html`);

/**
 * One page of each type, the first by name. Pages that one route makes are of one type, as the site
 * model notes it; a page it does not know is a type of its own.
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
