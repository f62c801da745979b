import type { APIRoute } from 'astro';
import { clipTexts } from '../../page-data/clips.ts';
import { asJson } from '../../page-data/module-items.ts';

/** What every clip says, by its name; only /teachers/record/ asks for it. */
export const GET: APIRoute = () => asJson(clipTexts());
