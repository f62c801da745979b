import type { APIRoute } from 'astro';
import { builtOn } from '../../layouts/build-date.ts';
import { lessonsIn } from '../../layouts/lesson-content.ts';

/** The day of this copy, and every question that may come back in a later lesson, with the file that holds it. Never one of a sensitive lesson. */
export const GET: APIRoute = async () => {
  const lessons = (await lessonsIn('vi')).filter(({ spec }) => !spec.sensitive);
  const pool = lessons.flatMap(({ id, module, text, items }) =>
    Object.keys(items).filter((item) => items[item]!.spec.use === 'review').map((item) => ({ lesson: id, item, module: module.id, title: text.data.title })));
  return new Response(JSON.stringify({ built: builtOn.toISOString().slice(0, 10), pool }), { headers: { 'content-type': 'application/json' } });
};
