import { theContent } from '#curriculum/astro.ts';
import { lawFrom, unsureOf } from '#curriculum/laws.ts';
import type { CommunitySheet } from '#curriculum/read-community.ts';
import { communityGroups } from '#curriculum/schema/community.ts';
import { unitsOf } from '../teacher/guide/guides.ts';

export const communitySheetPath = (id: string): string => `/community/sheets/${id}/`;

/** The commune's papers, by group, in the order of the list. */
export const communitySheetsInGroups = (): {
  group: (typeof communityGroups)[number];
  sheets: CommunitySheet[];
}[] =>
  communityGroups
    .map((group) => ({
      group,
      sheets: theContent()
        .community.sheets.filter(({ text }) => text.group === group)
        .sort((one, other) => one.text.order - other.text.order),
    }))
    .filter(({ sheets }) => sheets.length > 0);

/**
 * Whether the course for those who protect children has a first unit to open: until then its row
 * leads nowhere.
 */
export const hasStaffCourse = (): boolean =>
  unitsOf('protection-staff').some(({ guide }) => guide !== null);

/** What is still to be checked of the laws and articles named, each once: “Luật Trẻ em: …”. */
export function unsureLines(named: readonly string[]): string[] {
  const { laws } = theContent();
  const lines = named.map(lawFrom).flatMap(({ id, article }) => {
    const why = unsureOf(laws[id]!, article);
    return why ? [`${laws[id]!.name}: ${why}`] : [];
  });
  return [...new Set(lines)];
}
