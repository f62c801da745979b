import { lessonsIn } from '#curriculum/astro.ts';
import { memoize } from '#curriculum/kept.ts';
import type { RenderedLesson } from '#curriculum/shown.ts';

const placeById = memoize(
  (lessons: readonly RenderedLesson[]): ReadonlyMap<string, number> =>
    new Map(lessons.map(({ id }, at) => [id, at])),
);

/**
 * The lesson that the end of this one leads on to: the next of the band in the order of the plan;
 * after an opener the first.
 * A sensitive lesson is never come upon by pressing “next”: who is to take it meets its notice from
 * the list, or from a teacher.
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
