import course from '../course/course.css?inline';
import guide from './guide.css?inline';
import bar from '../../family/family-bar.css?inline';
import lessonLate from '../../lesson/lesson-deferred.css?inline';
import lesson from '../../lesson/lesson.css?inline';
import pages from '../../shared/page/pages.css?inline';
import pictured from '../../lesson/pictured.css?inline';
import share from '../../family/share.css?inline';
import { paperCss } from '../../shared/page/looks.ts';
import { yoursCss } from '../../shared/page/yours.ts';
import { adultShell } from '../../family/messages/guides.ts';
import { kindCss } from '../../lesson/kind-css.ts';

/** Returns the lesson styles shared by both, and those of their kinds. */
const ofLesson = (used: readonly string[]): string[] => [
  pages,
  lesson,
  pictured,
  paperCss('b2'),
  lessonLate,
  kindCss(used),
  yoursCss(adultShell.yours),
];

/** Returns all CSS of a guide's page, to be inlined. */
export const guideCss = (used: readonly string[]): string =>
  [...ofLesson(used), share, guide, bar].join('\n');

/**
 * Returns the CSS of a course's unit, which has tasks to count and no message for a class group.
 */
export const courseCss = (used: readonly string[]): string =>
  [...ofLesson(used), guide, course].join('\n');
