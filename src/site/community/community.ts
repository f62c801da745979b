import { theContent } from '#curriculum/astro.ts';
import { lawFrom, unsureOf } from '#curriculum/laws.ts';
import type { CommunitySheet } from '#curriculum/read-community.ts';
import { communityGroups } from '#curriculum/schema/community.ts';
import { unitsOf } from '../teacher/guide/guides.ts';

export const communitySheetPath = (id: string): string => `/community/sheets/${id}/`;

/** Returns the commune's papers by group, in list order. */
export const communitySheetsInGroups = (): {
  group: (typeof communityGroups)[number];
  sheets: CommunitySheet[];
}[] =>
  communityGroups
    .map((group) => ({
      group,
      sheets: theContent()
        .community.sheets.filter(({ text }) => text.group === group)
        .sort((a, b) => a.text.order - b.text.order),
    }))
    .filter(({ sheets }) => sheets.length > 0);

/**
 * Returns true if the course for child protection staff has a written unit. Until then its row has
 * no link.
 */
export const hasStaffCourse = (): boolean =>
  unitsOf('protection-staff').some(({ guide }) => guide !== null);

/** Returns the open points of the named laws and articles, without duplicates: “Luật Trẻ em: …”. */
export function unsureLines(named: readonly string[]): string[] {
  const { laws } = theContent();
  const lines = named.map(lawFrom).flatMap(({ id, article }) => {
    const why = unsureOf(laws[id]!, article);
    return why ? [`${laws[id]!.name}: ${why}`] : [];
  });
  return [...new Set(lines)];
}
