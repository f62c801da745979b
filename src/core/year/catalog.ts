import type { Item } from './year.ts';

/** What a module brings into a plan. */
export type YearModule = {
  id: string;
  title: string;
  grades: number[];
  band: string;
  items: Item[];
};

/**
 * `openings`: by band, what begins the year of a grade whose own modules do not teach whom to tell.
 */
export type YearCatalog = { modules: YearModule[]; openings: Record<string, Item> };

/** What a class of this grade may have in its plan, in the order it is taught. */
export function itemsFor({ modules, openings }: YearCatalog, grade: number): Item[] {
  const own = modules.filter(({ grades }) => grades.includes(grade));
  const items = own.flatMap((module) => module.items);
  const opening = own[0] && openings[own[0].band];
  return opening && !items.some(({ teachesTelling }) => teachesTelling)
    ? [opening, ...items]
    : items;
}
