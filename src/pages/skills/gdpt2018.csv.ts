import type { APIRoute } from 'astro';
import { csvFrom } from '#core/text/csv.ts';
import { gdptRows } from '#site/teacher/maps/map-tables.ts';
import { skillMap } from '#site/teacher/maps/skill-map.ts';

export const GET: APIRoute = () =>
  new Response(csvFrom(gdptRows(skillMap())), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
