import { lessonsIn } from '#curriculum/astro.ts';
import { shownTitle } from '#curriculum/shown.ts';
import type { ReportLesson } from '#core/term-report/term-report.ts';

/**
 * Returns the lessons of each grade with the titles used in a report. Others read it, so a
 * sensitive lesson has its neutral title.
 */
export const reportLessons = (): ReportLesson[] =>
  lessonsIn('vi').map((lesson) => ({
    id: lesson.id,
    title: shownTitle(lesson),
    grades: lesson.module.grades,
  }));
