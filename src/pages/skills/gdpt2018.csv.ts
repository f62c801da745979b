import type { APIRoute } from 'astro';
import { csvFrom } from '../../domain/csv.ts';
import { gdptRows } from '../../page-data/map-tables.ts';
import { skillMap } from '../../page-data/skill-map.ts';

export const GET: APIRoute = () =>
  new Response(csvFrom(gdptRows(skillMap())), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
