import { theContent } from '../content/astro.ts';
import type { Sheet } from '../content/content.ts';
import { sheetGroups } from '../content/schema/help-sheet.ts';

/** The sheet that every sensitive plan leads to. */
export const WHEN_A_CHILD_TELLS = 'when-a-child-tells';

export const sheetPath = (id: string): string => `/teachers/help/${id}/`;

/** A paper by its name. */
export const sheetNamed = (id: string): Sheet => theContent().sheets.find((sheet) => sheet.id === id)!;

/** Every paper of the school, by group, in the order of the list. */
export const sheetsInGroups = (): { group: (typeof sheetGroups)[number]; sheets: Sheet[] }[] =>
  sheetGroups.map((group) => ({
    group,
    sheets: theContent()
      .sheets.filter(({ text }) => text.group === group)
      .sort((one, other) => one.text.order - other.text.order),
  }));
