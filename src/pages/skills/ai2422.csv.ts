import type { APIRoute } from 'astro';
import { csvFrom } from '../../domain/csv.ts';
import { aiRows } from '../../page-data/map-tables.ts';
import { frameworksHere, skillMap } from '../../page-data/skill-map.ts';

export const GET: APIRoute = () =>
  new Response(csvFrom(aiRows(skillMap(), frameworksHere())), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
