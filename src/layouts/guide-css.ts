import course from '../styles/course.css?inline';
import guide from '../styles/guide.css?inline';
import bar from '../styles/family-bar.css?inline';
import lessonLate from '../styles/lesson-deferred.css?inline';
import lesson from '../styles/lesson.css?inline';
import pages from '../styles/pages.css?inline';
import pictured from '../styles/pictured.css?inline';
import share from '../styles/share.css?inline';
import { paperCss } from '../styles/looks.ts';
import { yoursCss } from '../styles/yours.ts';
import { adultShell } from '../messages/family/guides.ts';
import { kindCss } from './kind-css.ts';

/** What both have of a lesson's look, and the sheets of their kinds. */
const ofLesson = (used: readonly string[]): string[] => [
  pages,
  lesson,
  pictured,
  paperCss('b2'),
  lessonLate,
  kindCss(used),
  yoursCss(adultShell.yours),
];

/** All a guide's page needs, in the page itself. */
export const guideCss = (used: readonly string[]): string =>
  [...ofLesson(used), share, guide, bar].join('\n');

/** The same for a unit of a course, which has tasks to count and nothing for a class group. */
export const courseCss = (used: readonly string[]): string =>
  [...ofLesson(used), guide, course].join('\n');
