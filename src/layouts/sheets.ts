import { getCollection, type CollectionEntry } from 'astro:content';
import { sheetGroups } from '../content/schema/help-sheet.ts';

export type SheetEntry = CollectionEntry<'sheets'>;

/** The sheet that every sensitive plan leads to. */
export const WHEN_A_CHILD_TELLS = 'when-a-child-tells';

export const sheetPath = (id: string): string => `/teachers/help/${id}/`;

/** Every paper of the school, by group, in the order of the list. */
export async function sheetsInGroups(): Promise<
  { group: (typeof sheetGroups)[number]; sheets: SheetEntry[] }[]
> {
  const all = await getCollection('sheets');
  return sheetGroups.map((group) => ({
    group,
    sheets: all
      .filter(({ data }) => data.group === group)
      .sort((one, other) => one.data.order - other.data.order),
  }));
}
