import { waysIn, type Content, type Lesson, type LessonIn, type Way } from '../content.ts';
import type { Found, Problem } from '../problems/problem.ts';

/** One thing that must hold of the content. `name` is the name of its red fixture, too. */
export type Rule = { name: string; level: Problem['level']; find(content: Content): Found[] };

/** A rule over every text a pupil walks through: each lesson in each language, and the other way of a sensitive one. */
export const perWay = (
  name: string,
  level: Rule['level'],
  find: (way: Way, lesson: Lesson, content: Content) => Found[],
): Rule => ({
  name,
  level,
  find: (content) =>
    content.lessons.flatMap((lesson) =>
      lesson.in.flatMap(waysIn).flatMap((way) => find(way, lesson, content)),
    ),
});

/** A rule over each lesson in each language. */
export const perLesson = (
  name: string,
  level: Rule['level'],
  find: (text: LessonIn, lesson: Lesson, content: Content) => Found[],
): Rule => ({
  name,
  level,
  find: (content) =>
    content.lessons.flatMap((lesson) => lesson.in.flatMap((text) => find(text, lesson, content))),
});
