import type { APIRoute } from 'astro';
import { asJson, reviewPool } from '../../../layouts/module-items.ts';

export const GET: APIRoute = async () => asJson(await reviewPool('en'));
