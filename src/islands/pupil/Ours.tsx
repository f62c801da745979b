import { useLayoutEffect } from 'preact/hooks';
import type { Lang } from '../../messages/area.ts';
import { assign } from '../../messages/teacher/assign.ts';
import { assignedHere } from '../../state/assigned.ts';

/**
 * On the door of a computer with a class code open: the pupil's half leads to the class's lessons,
 * and to nothing else.
 */
export function Island({ base, lang }: { base: string; lang: Lang }) {
  const isGiven = assignedHere() !== '';
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
