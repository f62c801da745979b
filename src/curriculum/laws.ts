import type { Content } from './content.ts';
import type { Law } from './schema/law.ts';

type Laws = Content['laws'];

/** A law named in a text, with its named articles. */
export type NamedLaw = { id: string; articles: string[] };

/** Parses a source's `law` field: `children-law/6`. */
export function lawFrom(named: string): { id: string; article?: string } {
  const [id, article] = named.split('/');
  return article === undefined ? { id: id! } : { id: id!, article };
}

/**
 * Finds a law's names and numbers in a text; the longest first, so that a number is not found
 * inside a longer one.
 */
function placesIn(text: string, laws: Laws): { id: string; from: number; to: number }[] {
  const callings = Object.entries(laws)
    .flatMap(([id, { name, number }]) =>
      [name, ...(number ? [number] : [])].map((calling) => ({ id, calling })),
    )
    .sort((a, b) => b.calling.length - a.calling.length);
  const places: { id: string; from: number; to: number }[] = [];
  for (const { id, calling } of callings)
    for (let from = text.indexOf(calling); from >= 0; from = text.indexOf(calling, from + 1)) {
      const to = from + calling.length;
      const isInside = places.some((place) => from < place.to && to > place.from);
      // “118/2025” does not name “Thông tư 18/2025”, nor “Quyết định 8812” the decision “Quyết định
      // 88”.
      const isPart = /[\p{L}\p{N}]/u.test(text[from - 1] ?? '') || /\p{N}/u.test(text[to] ?? '');
      if (!isInside && !isPart) places.push({ id, from, to });
    }
  return places.sort((a, b) => a.from - b.from);
}

/**
 * Returns the laws named in a text, by name or number, with the articles after each in the same
 * sentence.
 */
export function lawsNamed(text: string, laws: Laws): NamedLaw[] {
  const places = placesIn(text, laws);
  return places.map(({ id, to }, index) => {
    const rest = text.slice(to, places[index + 1]?.from);
    const sentence = rest.split(/[.!?…](?:\s|$)|\n/)[0]!;
    const lists = [...sentence.matchAll(/Điều (\d+(?:(?:, | và |, Điều )\d+)*)/g)].map(
      ([, list]) => list!,
    );
    return { id, articles: lists.flatMap((list) => list.match(/\d+/g) ?? []) };
  });
}

/** Returns what is still to be checked for a law, or an article of it; null if nothing is. */
export const unsureOf = (law: Law, article?: string): string | null =>
  law.unsure ?? (article === undefined ? undefined : law.articles[article]?.unsure) ?? null;

/** Returns articles that require signatures before a child's private life is published. */
export const signingArticles = (laws: Laws) =>
  Object.entries(laws).flatMap(([id, law]) =>
    Object.entries(law.articles).flatMap(([article, { signatures }]) =>
      signatures ? [{ id, law, article, signatures }] : [],
    ),
  );
