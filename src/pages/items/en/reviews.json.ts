import type { APIRoute } from 'astro';
import { asJson, reviewPool } from '#site/lesson/module-items.ts';

export const GET: APIRoute = () => asJson(reviewPool('en'));
