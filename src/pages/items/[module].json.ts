import type { APIRoute } from 'astro';
import { lessonsIn } from '../../layouts/lesson-content.ts';

/** One file a module with the items its lessons do not place by hand: exit forms and reviews. Fetched at idle. */
export async function getStaticPaths() {
  const lessons = await lessonsIn('vi');
  return [...new Set(lessons.map((each) => each.module.id))].map((module) => ({ params: { module } }));
}

export const GET: APIRoute = async ({ params }) => {
  const lessons = (await lessonsIn('vi')).filter((each) => each.module.id === params.module);
  const items = Object.fromEntries(
    lessons.map(({ id, items: all }) => [id, Object.fromEntries(Object.entries(all).filter(([, { spec }]) => !['practice', 'core'].includes(spec.use)))]),
  );
  return new Response(JSON.stringify(items), { headers: { 'content-type': 'application/json' } });
};
