/**
 * A step of a lesson's page: its place, the 4 of `#b4`, and what its bar says of it, “Bước 2 trong
 * 15”.
 */
export type StepPlace = { n: number; where: string };

/** The step an element stands in; undefined outside of steps, as in the gallery. */
export function stepPlaceOf(element: Element): StepPlace | undefined {
  const step = element.closest<HTMLElement>('.step');
  return step ? { n: Number(step.id.slice(1)), where: step.dataset.where ?? '' } : undefined;
}
