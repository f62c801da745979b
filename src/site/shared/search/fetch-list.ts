import { rootPath } from '#player/hydrate/page-data.ts';
import { lookUpIn, type LookUp } from './look-up.ts';
import type { SearchList } from './page.ts';

export type Search = { lookUp: LookUp; harm: string[] };

/**
 * Fetches the pages to search in, and builds an index over them.
 * @throws if they cannot be fetched; the caller may retry
 */
export async function openSearch(): Promise<Search> {
  const answer = await fetch(`${rootPath()}search/index.json`);
  if (!answer.ok) throw new Error(String(answer.status));
  const { pages, harm } = (await answer.json()) as SearchList;
  return { lookUp: lookUpIn(pages), harm };
}
