import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measured } from './floor.ts';

/** Returns every lesson page of a build, in each language and track: `lessons/free-gift`. */
export function lessonPagesOf(dist: string): string[] {
  const pages = ['lessons', 'en/lessons'].flatMap((folder) =>
    readdirSync(join(dist, folder)).map((id) => `${folder}/${id}`),
  );
  return pages.flatMap((page) =>
    existsSync(join(dist, page, '2')) ? [page, `${page}/2`] : [page],
  );
}

/** Returns the ids of questions whose whole spec is in the page's JSON. */
const carried = (html: string): string[] => {
  const [, json = '{}'] =
    /<script type="application\/json" id="page">([\s\S]*?)<\/script>/.exec(html) ?? [];
  return Object.keys((JSON.parse(json) as { items?: object }).items ?? {});
};

/**
 * Returns every lesson of a build, in each language and track, with the step of its first activity
 * of a kind with options. Excludes lessons for children who cannot read yet: their questions are
 * pictures drawn by a late script, and the budget is for grades 4–5. Excludes lessons that begin
 * with another kind: only the first question comes with the page (`site/lesson/Lesson.astro`), and
 * a kind's own script comes late.
 */
export function lessonsOf(dist: string): Measured[] {
  return lessonPagesOf(dist).flatMap((page) => {
    const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
    const [, step, id] =
      /id="b(\d+)"[^>]*>(?:(?!<section)[\s\S])*?data-activity="([^"]+)" data-kind="choice"/.exec(
        html,
      ) ?? [];
    if (id === undefined && !/<html[^>]* data-clips/.test(html))
      throw new Error(`${page}: không có câu chọn nào để cân.`);
    const comesWithPage = id !== undefined && carried(html).includes(id);
    return comesWithPage ? [{ page, step: Number(step) }] : [];
  });
}
