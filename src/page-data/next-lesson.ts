import { lessonsIn } from '../content/astro.ts';
import type { ShownLesson } from '../content/shown.ts';

/**
 * The lesson that the end of this one leads on to: the next of the band in the order of the plan; after an opener the first.
 * A sensitive lesson is never come upon by pressing “next”: who is to take it meets its notice from the list, or from a teacher.
 * @returns undefined after the band's last lesson
 */
export function nextLesson({ id, lang, band }: ShownLesson): ShownLesson | undefined {
  const lessons = lessonsIn(lang).filter((lesson) => lesson.band.id === band.id);
  const at = lessons.findIndex((lesson) => lesson.id === id);
  return lessons.slice(at + 1).find((lesson) => !lesson.spec.sensitive);
}
