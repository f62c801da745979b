/**
 * Goes to a step of this lesson: as an address, or in a sensitive lesson without one
 * (`site/shared/page/head.js`).
 */
export function goToStep(step: number): void {
  const { go } = window.elm ?? {};
  if (go) go(step);
  else location.hash = `b${step}`;
}
