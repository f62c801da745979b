import type { Lang } from '#core/text/messages.ts';
import { copyAge } from '../messages/copy-age.ts';
import { make } from '#player/ui/make-element.ts';

const OLD_DAYS = 180;

/** @param built YYYY-MM-DD */
const isOldCopy = (built: string): boolean =>
  Date.now() - Date.parse(built) > OLD_DAYS * 86_400_000;

/**
 * A copy on a stick or a lab's disk says when it is old: numbers and lessons may have changed
 * since. A lesson says it at its end.
 */
export function sayIfOld(): void {
  const built = document.querySelector<HTMLElement>('[data-built]');
  if (!built || !isOldCopy(built.dataset.built!)) return;
  const words = copyAge[document.documentElement.lang as Lang];
  built.append(' ', make('b', { textContent: words.old }));
}
