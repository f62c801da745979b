import MiniSearch from 'minisearch';
import type { SearchPage } from './page.ts';
import { syllablesOf } from './spelling.ts';
import { queryTerms, termsOf } from './terms.ts';

/** Finds pages for a query, the fittest first. */
export type LookUp = (query: string) => SearchPage[];

/** A title says more of a page than what is read on it. */
const boost = { title: 5, also: 4, about: 2, text: 1 };
/** One letter more, less or other, in what is long enough to be known by the rest. */
const fuzzy = (term: string): number | false => (term.length >= 5 ? 1 : false);
/**
 * A page with the query's own words and marks in its title, over one with others that look alike
 * without them: “bí mật”, “bị mất”.
 */
const SAME_WORDS = 1.5;
/**
 * Whatever fits so much less than the fittest has one common syllable with the query, and nothing
 * else.
 */
const MIN_SHARE = 0.12;

/**
 * An index over these pages; made on the device out of their texts, which travel lighter than the
 * index would.
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
    const own = ` ${syllablesOf(query).join(' ')} `;
    const found = index.search(query, {
      tokenize: () => weighed.map(({ term }) => term),
      processTerm: (term) => term,
      boost,
      boostTerm: (term) => weights.get(term) ?? 1,
      boostDocument: (id) => (titles[id as number]!.includes(own) ? SAME_WORDS : 1),
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
