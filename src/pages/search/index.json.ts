import type { APIRoute } from 'astro';
import { theContent } from '#curriculum/astro.ts';
import { searchPages } from '#site/shared/search/search-pages.ts';
import { asJson } from '#site/lesson/module-items.ts';
import type { SearchList } from '#site/shared/search/page.ts';

/** The search index, requested when the field gets focus: every page, and the words of harm. */
export const GET: APIRoute = () => {
  const content = theContent();
  const list: SearchList = { pages: searchPages(content), harm: content.search!.harm };
  return asJson(list);
};
