import type { APIRoute } from 'astro';
import { apps } from '#curriculum/astro.ts';
import { appsCss } from '#player/surfaces/apps-css.ts';
import fonts from '#site/shared/page/fonts.css?inline';
import lessonLate from '#site/lesson/lesson-deferred.css?inline';
import { lateEvidenceCss } from '#site/lesson/evidence-css.ts';
import coverLate from '#site/lesson/cover-deferred.css?inline';
import youngEnd from '#site/lesson/young-end.css?inline';
import consequence from '#player/activities/shell/consequence.css?inline';
import lessonPrint from '#site/lesson/lesson-print.css?inline';

/**
 * The style sheet of lessons that no first answer needs: fonts, later parts of a lesson, every
 * kind's own styles, and print. One file for all lessons, so that a class downloads it once.
 */
const kinds = import.meta.glob<string>('../player/activities/*/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});
// A kind's own sheet is named after the kind; other sheets in its folder come with its view.
const kindSheets = Object.entries(kinds).flatMap(([path, css]) =>
  /\/([^/]+)\/\1\.css$/.test(path) ? [css] : [],
);

export const GET: APIRoute = () =>
  new Response(
    [
      fonts,
      lessonLate,
      youngEnd,
      coverLate,
      consequence,
      appsCss(apps()),
      lateEvidenceCss,
      ...kindSheets,
      `@media print{${lessonPrint}}`,
    ].join('\n'),
    { headers: { 'content-type': 'text/css' } },
  );
