/**
 * Goes to a step of this lesson: by its address, or without one in a sensitive lesson
 * (`site/shared/page/head.js`).
 */
export function goToStep(step: number): void {
  const { go } = window.elm ?? {};
  if (go) go(step);
  else location.hash = `b${step}`;
}
