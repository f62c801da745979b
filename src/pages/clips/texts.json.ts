import type { APIRoute } from 'astro';
import { clipTexts } from '#site/lesson/clips.ts';
import { asJson } from '#site/lesson/module-items.ts';

/** What every clip says, by its name; only /teachers/record/ asks for it. */
export const GET: APIRoute = () => asJson(clipTexts());
