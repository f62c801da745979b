import type { APIRoute } from 'astro';
import { lessonsIn, openersIn, shapeOf } from '../../layouts/lesson-content.ts';

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
    lessons.map((lesson) => [
      lesson.id,
      { shape: shapeOf(lesson), items: lesson.items },
    ]),
  );
  return new Response(JSON.stringify(items), { headers: { 'content-type': 'application/json' } });
};
