import type { APIRoute } from 'astro';
import { markedClips } from '#site/lesson/clips.ts';
import { asJson } from '#site/lesson/module-items.ts';

/** The names of clips that a person has marked; only /teachers/record/ requests it. */
export const GET: APIRoute = () => asJson(markedClips());
