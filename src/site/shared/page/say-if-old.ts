import type { Locale } from '#core/text/messages.ts';
import { copyAge } from '../messages/copy-age.ts';
import { createDomElement } from '#player/ui/make-element.ts';

const OLD_DAYS = 180;

/** @param built YYYY-MM-DD */
const isOldCopy = (built: string): boolean =>
  Date.now() - Date.parse(built) > OLD_DAYS * 86_400_000;

/**
 * Warns that a copy on a stick or a lab's disk is old: numbers and lessons may have changed since.
 * A lesson shows this at its end.
 */
export function warnIfStale(): void {
  const built = document.querySelector<HTMLElement>('[data-built]');
  if (!built || !isOldCopy(built.dataset.built!)) return;
  const words = copyAge[document.documentElement.lang as Locale];
  built.append(' ', createDomElement('b', { textContent: words.old }));
}
