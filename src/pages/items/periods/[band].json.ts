import type { APIRoute } from 'astro';
import { classBands } from '../../../page-data/class-lessons.ts';
import { asJson } from '../../../page-data/module-items.ts';
import { bandPeriods } from '../../../page-data/periods.ts';

export const getStaticPaths = () => classBands().map((band) => ({ params: { band } }));

export const GET: APIRoute = ({ params }) => asJson(bandPeriods(params.band!));
