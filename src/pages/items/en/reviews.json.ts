import type { APIRoute } from 'astro';
import { asJson, reviewPool } from '../../../layouts/module-items.ts';

export const GET: APIRoute = () => asJson(reviewPool('en'));
