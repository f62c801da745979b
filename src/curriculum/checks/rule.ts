import { isOpener } from '../schema/curriculum.ts';
import {
  lessonIn,
  getTracks,
  type Content,
  type Lesson,
  type LessonIn,
  type Track,
} from '../content.ts';
import type { Violation, ContentIssue } from '../problems/problem.ts';

/** One rule over the content. `name` is also the name of its failing fixture. */
export type Rule = {
  name: string;
  level: ContentIssue['level'];
  find(content: Content): Violation[];
};

/**
 * Creates a rule over every track a pupil may take: each lesson in each language, and the other
 * track of a sensitive one.
 */
export const perWay = (
  name: string,
  level: Rule['level'],
  find: (way: Track, lesson: Lesson, content: Content) => Violation[],
): Rule => ({
  name,
  level,
  find: (content) =>
    content.lessons.flatMap((lesson) =>
      lesson.in.flatMap(getTracks).flatMap((way) => find(way, lesson, content)),
    ),
});

/** Creates a rule over each lesson in each language. */
export const perLesson = (
  name: string,
  level: Rule['level'],
  find: (text: LessonIn, lesson: Lesson, content: Content) => Violation[],
): Rule => ({
  name,
  level,
  find: (content) =>
    content.lessons.flatMap((lesson) => lesson.in.flatMap((text) => find(text, lesson, content))),
});

/**
 * Returns the severity of rules learned from the first lessons. They stop the build for grades
 * 6–12. The lessons for grades 1–5 were written before them and get warnings. The rules apply to
 * the Vietnamese text, which the English one must match.
 */
export const severityFor = ({ band }: Lesson): ContentIssue['level'] =>
  band?.look === 'b1' || band?.look === 'b2' ? 'warning' : 'error';

/** Creates a phased rule over each lesson. */
export const phasedPerLesson = (
  name: string,
  find: (text: LessonIn, lesson: Lesson, content: Content) => Violation[],
): Rule => ({
  name,
  level: 'error',
  find: (content) =>
    content.lessons.flatMap((lesson) => {
      const vi = lessonIn(lesson, 'vi');
      return !vi || !lesson.band || isOpener(lesson.spec)
        ? []
        : find(vi, lesson, content).map((found) => ({ ...found, level: severityFor(lesson) }));
    }),
});

/** Creates a phased rule over each track of a lesson. */
export const learnedPerWay = (
  name: string,
  find: (way: Track, lesson: Lesson, content: Content) => Violation[],
): Rule =>
  phasedPerLesson(name, (text, lesson, content) =>
    getTracks(text).flatMap((way) => find(way, lesson, content)),
  );
