/**
 * A step of a lesson's page: its number, the 4 of `#b4`, and the text of its bar, “Bước 2 trong
 * 15”.
 */
export type StepPlace = { n: number; where: string };

/** Returns the step of an element; undefined outside of steps, as in the gallery. */
export function stepPlaceOf(element: Element): StepPlace | undefined {
  const step = element.closest<HTMLElement>('.step');
  return step ? { n: Number(step.id.slice(1)), where: step.dataset.where ?? '' } : undefined;
}
