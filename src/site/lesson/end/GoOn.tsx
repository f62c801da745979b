import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import type { LessonShape } from '#core/progress/progress.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { learn } from '../../pupil/messages/learn.ts';
import { $current, followCurrent } from '#player/progress/current-lesson.ts';

/** Returns the lessons of this page's list, read from their printed states. */
const listed = (): { lesson: string; shape: LessonShape }[] =>
  [...document.querySelectorAll<HTMLElement>('[data-island=progress]')].map(
    ({ dataset }) => JSON.parse(dataset.props!) as { lesson: string; shape: LessonShape },
  );

/**
 * Renders the single “Học tiếp” at the top of a grade page, for a pupil who has begun. The lesson
 * itself shows it too (`LessonStates.tsx`).
 */
export function Island({ base, lang }: { base: string; lang: Locale }) {
  const current = useStore($current);
  useEffect(() => followCurrent(listed()), []);
  if (current === null) return null;
  const title = document.querySelector(`[data-lesson="${current}"]`)?.textContent ?? '';
  return (
    <a class="button main go-on" href={`${base}lessons/${current}/`}>
      {interpolate(learn[lang].goOn, { title })}
    </a>
  );
}
