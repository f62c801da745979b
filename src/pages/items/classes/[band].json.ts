import type { APIRoute } from 'astro';
import { classBands, classLessons } from '#site/teacher/home/class-lessons.ts';
import { asJson } from '#site/lesson/module-items.ts';

export const getStaticPaths = () => classBands().map((band) => ({ params: { band } }));

export const GET: APIRoute = ({ params }) => asJson(classLessons(params.band!));
