import MiniSearch from 'minisearch';
import type { SearchPage } from './page.ts';
import { syllablesOf } from './spelling.ts';
import { queryTerms, termsOf } from './terms.ts';

/** Finds pages for a query, best first. */
export type LookUp = (query: string) => SearchPage[];

/** Field weights: a title says more about a page than its text. */
const boost = { title: 5, also: 4, about: 2, text: 1 };
/** Allows an edit distance of one in terms long enough to be recognised. */
const fuzzy = (term: string): number | false => (term.length >= 5 ? 1 : false);
/**
 * The bonus for a title with the query's exact words and marks, over titles that match only without
 * marks: “bí mật”, “bị mất”.
 */
const SAME_WORDS = 1.5;
/**
 * The minimum score relative to the best result. Pages below it share only a common syllable with
 * the query.
 */
const MIN_SHARE = 0.12;

/**
 * Builds an index over these pages, on the device, since their texts are smaller to transfer than
 * the index.
 */
export function lookUpIn(pages: readonly SearchPage[]): LookUp {
  const index = new MiniSearch<SearchPage & { id: number }>({
    fields: Object.keys(boost),
    tokenize: termsOf,
    processTerm: (term) => term,
  });
  index.addAll(pages.map((page, id) => ({ id, ...page })));
  const titles = pages.map(({ title, also }) => ` ${syllablesOf(`${title} ${also}`).join(' ')} `);
  return (query) => {
    const weighed = queryTerms(query);
    if (weighed.length === 0) return [];
    const weights = new Map(weighed.map(({ term, weight }) => [term, weight]));
    const lastTyped = termsOf(syllablesOf(query).at(-1)!)[0];
    const markedQuery = ` ${syllablesOf(query).join(' ')} `;
    const found = index.search(query, {
      tokenize: () => weighed.map(({ term }) => term),
      processTerm: (term) => term,
      boost,
      boostTerm: (term) => weights.get(term) ?? 1,
      boostDocument: (id) => (titles[id as number]!.includes(markedQuery) ? SAME_WORDS : 1),
      fuzzy,
      // The last syllable may be half typed.
      prefix: (term) => term === lastTyped && term.length > 1,
    });
    const best = found[0]?.score ?? 0;
    return found
      .filter(({ score }) => score >= best * MIN_SHARE)
      .map(({ id }) => pages[id as number]!);
  };
}
