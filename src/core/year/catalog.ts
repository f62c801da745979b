import type { Item } from './year.ts';

/** A module's items for a plan. */
export type YearModule = {
  id: string;
  title: string;
  grades: number[];
  band: string;
  items: Item[];
};

/**
 * The catalog. `openings`: by band, the item that begins the year of a grade whose own modules do
 * not teach whom to tell.
 */
export type YearCatalog = { modules: YearModule[]; openings: Record<string, Item> };

/** Returns the possible items of a class of this grade, in teaching order. */
export function itemsFor({ modules, openings }: YearCatalog, grade: number): Item[] {
  const gradeModules = modules.filter(({ grades }) => grades.includes(grade));
  const items = gradeModules.flatMap((module) => module.items);
  const opening = gradeModules[0] && openings[gradeModules[0].band];
  return opening && !items.some(({ teachesTelling }) => teachesTelling)
    ? [opening, ...items]
    : items;
}
