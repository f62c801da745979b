import type { APIRoute } from 'astro';
import { theContent } from '../../content/astro.ts';
import { searchPages } from '../../content/search-pages.ts';
import { asJson } from '../../page-data/module-items.ts';
import type { SearchList } from '../../search/page.ts';

/** What the search field fetches when it is entered: every page it knows, and the words of harm. */
export const GET: APIRoute = () => {
  const content = theContent();
  const list: SearchList = { pages: searchPages(content), harm: content.search!.harm };
  return asJson(list);
};
