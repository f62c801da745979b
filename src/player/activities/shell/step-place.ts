/**
 * A step of a lesson's page: its number, the 4 of `#b4`, and the text of its bar, “Bước 2 trong
 * 15”. `next` is the step that follows, if it is not the one below.
 */
export type StepPlace = { n: number; where: string; next?: number };

/** Returns the step of an element; undefined outside of steps, as in the gallery. */
export function stepPlaceOf(element: Element): StepPlace | undefined {
  const step = element.closest<HTMLElement>('.step');
  if (!step) return undefined;
  const { where = '', next } = step.dataset;
  return { n: Number(step.id.slice(1)), where, ...(next && { next: Number(next) }) };
}
