import type { Mdx } from './mdx.ts';

/**
 * A misreading from a plan: in the pupils' words, with the misconceptions behind it, and how to
 * reteach it.
 */
export type PlanMisreading = { says: string; named: string[]; how: string[]; anchor: string };

const PART = /^Các em hay nhầm/;
/** A heading in the pupils' own words. Other headings below it are sections of the plan. */
const IN_WORDS = /^[“"]/;

const namesIn = (remarks: readonly string[]): string[] =>
  remarks
    .flatMap((remark) => remark.split(/[\s,;]+/))
    .filter((name) => /^[a-z0-9]+(-[a-z0-9]+)+$/.test(name));

/**
 * Returns the anchor Astro gives a heading: lower case, no punctuation, a hyphen for each blank.
 */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/**
 * Reads the section “Các em hay nhầm” of a lesson's plan. If it has no subheadings, all its
 * misconceptions belong to the section itself, with empty `says`: its words then belong to no
 * single misreading.
 */
export function misreadingsIn({ parts }: Pick<Mdx, 'parts'>): PlanMisreading[] {
  const start = parts.findIndex(({ depth, text }) => depth === 2 && PART.test(text));
  if (start < 0) return [];
  const end = parts.findIndex(({ depth }, index) => index > start && depth <= 2);
  const section = parts.slice(start, end < 0 ? undefined : end);
  return section
    .map(({ text, lines, remarks }, index) => ({
      says: index > 0 && IN_WORDS.test(text) ? text : '',
      named: namesIn(remarks),
      how: lines,
      anchor: anchorOf(text),
    }))
    .filter(({ named }) => named.length > 0);
}
