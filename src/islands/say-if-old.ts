const OLD_DAYS = 180;

/** A copy on a stick or a lab's disk says when it is old: numbers and lessons may have changed since. */
export function sayIfOld(): void {
  const built = document.querySelector<HTMLElement>('[data-built]');
  const age = Date.now() - Date.parse(built?.dataset.built ?? '');
  if (built && age > OLD_DAYS * 86_400_000) built.querySelector('b')!.hidden = false;
}
