import { phoneNumbers, theContent } from '#curriculum/astro.ts';
import type { PlanClause } from '#curriculum/schema/community.ts';
import { withPhones } from '#core/help/phones.ts';
import { planPage } from '../../community/messages/plan.ts';

export type PartOfPlan = {
  part: keyof typeof planPage.parts;
  clauses: { id: string; clause: PlanClause }[];
};

/** Returns the plan's clauses by part, in its order, with phone numbers filled in. */
export function partsOfPlan(): PartOfPlan[] {
  const clauses = Object.entries(withPhones(theContent().community.clauses, phoneNumbers()));
  return (Object.keys(planPage.parts) as PartOfPlan['part'][]).map((part) => ({
    part,
    clauses: clauses
      .filter(([id]) => id.startsWith(`${part}-`))
      .map(([id, clause]) => ({ id, clause })),
  }));
}

/**
 * Returns the name of a link to a page of this site.
 * @throws for a path without a name: a clause may link only to existing pages
 */
export function pageName(path: string): string {
  const { community, sheets, guides } = theContent();
  const last = path.split('/').at(-2) ?? '';
  const name =
    (planPage.names as Record<string, string>)[path] ??
    (path.startsWith('/community/sheets/')
      ? community.sheets.find(({ id }) => id === last)?.text.title
      : path.startsWith('/teachers/help/')
        ? sheets.find(({ id }) => id === last)?.text.title
        : path.startsWith('/parents/')
          ? guides.find(({ unit }) => unit === last)?.text.title
          : undefined);
  if (name === undefined) throw new Error(`content/plan-clauses.yaml: không có trang ${path}.`);
  return withPhones(name, phoneNumbers());
}
