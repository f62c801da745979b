import type { APIRoute } from 'astro';
import { asJson, reviewPool } from '../../page-data/module-items.ts';

export const GET: APIRoute = () => asJson(reviewPool('vi'));
