import { useLayoutEffect } from 'preact/hooks';
import type { Locale } from '#core/text/messages.ts';
import { assign } from '../../teacher/messages/assign.ts';
import { getAssignment } from '#player/progress/assigned.ts';

/**
 * On the start page of a computer with an open class code: the pupil's half links only to the
 * class's lessons.
 */
export function Island({ base, lang }: { base: string; lang: Locale }) {
  const isGiven = getAssignment() !== '';
  // Before paint: the list of grades and the class's link never appear together.
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
