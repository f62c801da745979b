import { lessonsIn } from '#curriculum/astro.ts';
import { memoize } from '#curriculum/kept.ts';
import type { RenderedLesson } from '#curriculum/shown.ts';

const placeById = memoize(
  (lessons: readonly RenderedLesson[]): ReadonlyMap<string, number> =>
    new Map(lessons.map(({ id }, at) => [id, at])),
);

/**
 * Returns the next lesson of the band in plan order; after an opener the first. Skips sensitive
 * lessons: a pupil reaches their notice from the list or through a teacher, never by pressing
 * “next”.
 *
 * @returns undefined after the band's last lesson
 */
export function nextLesson({ id, lang, band }: RenderedLesson): RenderedLesson | undefined {
  const lessons = lessonsIn(lang);
  const after = (placeById(lessons).get(id) ?? -1) + 1;
  for (let at = after; at < lessons.length; at += 1) {
    const lesson = lessons[at]!;
    if (lesson.band.id === band.id && !lesson.spec.sensitive) return lesson;
  }
  return undefined;
}
