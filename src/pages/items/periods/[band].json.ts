import type { APIRoute } from 'astro';
import { classBands } from '#site/teacher/home/class-lessons.ts';
import { asJson } from '#site/lesson/module-items.ts';
import { bandPeriods } from '#site/teacher/home/periods.ts';

export const getStaticPaths = () => classBands().map((band) => ({ params: { band } }));

export const GET: APIRoute = ({ params }) => asJson(bandPeriods(params.band!));
