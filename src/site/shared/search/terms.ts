import { fromTelex, soundsLike, syllablesOf, withoutMarks } from './spelling.ts';

/**
 * Returns the index terms of a text: unmarked syllables, and adjacent pairs as one word (“mật khẩu”
 * → mat, khau, matkhau). One syllable means little, two mean much, and a query typed without blanks
 * matches too.
 */
export function termsOf(text: string): string[] {
  const bare = syllablesOf(text).map(withoutMarks);
  return [...bare, ...pairsOf(bare)];
}

const pairsOf = (bare: readonly string[]): string[] =>
  bare.slice(1).map((syllable, before) => bare[before]! + syllable);

/** A term with its weight within its query. */
export type Weighed = { term: string; weight: number };

const PAIR = 3;
const HEARD = 0.4;
const TELEX = 0.8;

/**
 * Returns the terms of a query: its own, then likely corrections. Of equal terms the heaviest is
 * kept.
 */
export function queryTerms(query: string): Weighed[] {
  const bare = syllablesOf(query).map(withoutMarks);
  const typed = bare.map((syllable) => fromTelex(syllable) ?? syllable);
  const heard = bare
    .slice(1)
    .flatMap((syllable, before) =>
      soundsLike(bare[before]!).flatMap((first) =>
        soundsLike(syllable).map((second) => first + second),
      ),
    );
  const all: Weighed[] = [
    ...bare.map((term) => ({ term, weight: 1 })),
    ...pairsOf(bare).map((term) => ({ term, weight: PAIR })),
    ...typed.map((term) => ({ term, weight: TELEX })),
    ...pairsOf(typed).map((term) => ({ term, weight: PAIR * TELEX })),
    ...heard.map((term) => ({ term, weight: PAIR * HEARD })),
  ];
  const weights = new Map<string, number>();
  for (const { term, weight } of all) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  return [...weights].map(([term, weight]) => ({ term, weight }));
}
