import type { APIRoute } from 'astro';
import { classBands, classLessons } from '../../../page-data/class-lessons.ts';
import { asJson } from '../../../page-data/module-items.ts';

export const getStaticPaths = () => classBands().map((band) => ({ params: { band } }));

export const GET: APIRoute = ({ params }) => asJson(classLessons(params.band!));
