import type { APIRoute } from 'astro';
import { bookData } from '../../page-data/book.ts';
import { asJson } from '../../page-data/module-items.ts';

export const GET: APIRoute = () => asJson(bookData());
