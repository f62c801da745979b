import type { APIRoute } from 'astro';
import fonts from '#site/shared/page/fonts.css?inline';
import lessonLate from '#site/lesson/lesson-deferred.css?inline';
import lessonPrint from '#site/lesson/lesson-print.css?inline';

/**
 * The one sheet of lessons that no first answer waits for: the letters, what comes later in a
 * lesson, every kind's own look, and the print. One file for all lessons, so that a class fetches
 * it once.
 */
const kinds = import.meta.glob<string>('../player/activities/*/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});
// A kind's own sheet has the kind's name; others in its folder come with its view.
const own = Object.entries(kinds).flatMap(([path, css]) =>
  /\/([^/]+)\/\1\.css$/.test(path) ? [css] : [],
);

export const GET: APIRoute = () =>
  new Response([fonts, lessonLate, ...own, `@media print{${lessonPrint}}`].join('\n'), {
    headers: { 'content-type': 'text/css' },
  });
