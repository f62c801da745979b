import { useLayoutEffect } from 'preact/hooks';
import type { Locale } from '#core/text/messages.ts';
import { assign } from '../../teacher/messages/assign.ts';
import { getAssignment } from '#player/progress/assigned.ts';

/**
 * On the door of a computer with a class code open: the pupil's half leads to the class's lessons,
 * and to nothing else.
 */
export function Island({ base, lang }: { base: string; lang: Locale }) {
  const isGiven = getAssignment() !== '';
  // Before painting: the shelf of grades and the class's link never stand side by side.
  useLayoutEffect(
    () => void document.documentElement.classList.toggle('given-lessons', isGiven),
    [isGiven],
  );
  return isGiven ? (
    <a class="button main" href={`${base}learn/`}>
      {assign[lang].ours}
    </a>
  ) : null;
}
