import type { Mdx } from './mdx.ts';

/**
 * A misreading as a plan says it: in the pupils' words, the misconceptions behind it, and how it is
 * taught again.
 */
export type PlanMisreading = { says: string; named: string[]; how: string[]; anchor: string };

const PART = /^Các em hay nhầm/;
/** A heading in the pupils' own words. Others under it are corners of the plan. */
const IN_WORDS = /^[“"]/;

const namesIn = (remarks: readonly string[]): string[] =>
  remarks
    .flatMap((remark) => remark.split(/[\s,;]+/))
    .filter((name) => /^[a-z0-9]+(-[a-z0-9]+)+$/.test(name));

/** The anchor Astro gives a heading: small letters, no signs, a hyphen for each blank. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/**
 * The part “Các em hay nhầm” of a lesson's plan. Where it has no headings of its own, all its
 * misconceptions stand under the part itself, with `says` empty: the words are then not one
 * misreading's.
 */
export function misreadingsIn({ parts }: Pick<Mdx, 'parts'>): PlanMisreading[] {
  const start = parts.findIndex(({ depth, text }) => depth === 2 && PART.test(text));
  if (start < 0) return [];
  const end = parts.findIndex(({ depth }, index) => index > start && depth <= 2);
  const own = parts.slice(start, end < 0 ? undefined : end);
  return own
    .map(({ text, lines, remarks }, index) => ({
      says: index > 0 && IN_WORDS.test(text) ? text : '',
      named: namesIn(remarks),
      how: lines,
      anchor: anchorOf(text),
    }))
    .filter(({ named }) => named.length > 0);
}
