import { theContent } from '#curriculum/astro.ts';
import type { Sheet } from '#curriculum/content.ts';
import { sheetGroups } from '#curriculum/schema/help-sheet.ts';
import { slotsIn } from '#curriculum/steps.ts';

/** The sheet linked from every sensitive plan. */
export const WHEN_A_CHILD_TELLS = 'when-a-child-tells';

export const sheetPath = (id: string): string => `/teachers/help/${id}/`;

/** Returns a paper by its id. */
export const sheetNamed = (id: string): Sheet =>
  theContent().sheets.find((sheet) => sheet.id === id)!;

/** Returns every paper of the school, by group, in list order. */
export const sheetsInGroups = (): { group: (typeof sheetGroups)[number]; sheets: Sheet[] }[] =>
  sheetGroups.map((group) => ({
    group,
    sheets: theContent()
      .sheets.filter(({ text }) => text.group === group)
      .sort((a, b) => a.text.order - b.text.order),
  }));

/**
 * Returns the fill-in places of some papers, as the form asks for them: in the order of
 * content/help/local.yaml.
 */
export function slotsOf(sheets: readonly Pick<Sheet, 'mdx'>[], more: readonly string[] = []) {
  const used = new Set([...sheets.flatMap(({ mdx }) => slotsIn(mdx)), ...more]);
  return Object.entries(theContent().local)
    .filter(([id]) => used.has(id))
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, { label, ask, for: why }]) => ({ id, label, ask, for: why }));
}
