import type { APIRoute } from 'astro';
import { csvFrom } from '#core/text/csv.ts';
import { aiRows } from '#site/teacher/maps/map-tables.ts';
import { frameworksHere, skillMap } from '#site/teacher/maps/skill-map.ts';

export const GET: APIRoute = () =>
  new Response(csvFrom(aiRows(skillMap(), frameworksHere())), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
