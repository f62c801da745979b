import { lessonsIn } from '#curriculum/astro.ts';
import { shownTitle } from '#curriculum/shown.ts';
import type { ReportLesson } from '#core/term-report/term-report.ts';

/**
 * Lessons a class of each grade has, as a report names them: others read it, so a sensitive one has
 * its neutral name.
 */
export const reportLessons = (): ReportLesson[] =>
  lessonsIn('vi').map((lesson) => ({
    id: lesson.id,
    title: shownTitle(lesson),
    grades: lesson.module.grades,
  }));
