import type { APIRoute } from 'astro';
import { clipTexts } from '#site/lesson/clips.ts';
import { asJson } from '#site/lesson/module-items.ts';

/** The text of every clip, by its name; only /teachers/record/ requests it. */
export const GET: APIRoute = () => asJson(clipTexts());
