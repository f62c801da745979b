import type { APIRoute } from 'astro';
import { lessonsIn, openersIn, otherSet, shapeOf } from '../../layouts/lesson-content.ts';

const all = async () => [...(await lessonsIn('vi')), ...(await openersIn('vi'))];

/**
 * One file a module with every item of its lessons (a page carries its first question only) and each lesson's shape, for the fold of progress. Openers share `openers.json`. Fetched as soon as the page has woken.
 */
export async function getStaticPaths() {
  const lessons = await all();
  return [...new Set(lessons.map((each) => each.module.id))].map((module) => ({ params: { module } }));
}

export const GET: APIRoute = async ({ params }) => {
  const lessons = (await all()).filter((each) => each.module.id === params.module);
  const items = Object.fromEntries(
    lessons.flatMap((lesson) => [
      [lesson.id, { shape: shapeOf(lesson), items: lesson.items }],
      ...(lesson.other ? [[otherSet(lesson.id), { shape: shapeOf({ ...lesson, items: lesson.other.items }), items: lesson.other.items }]] : []),
    ]),
  );
  return new Response(JSON.stringify(items), { headers: { 'content-type': 'application/json' } });
};
