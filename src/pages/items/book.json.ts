import type { APIRoute } from 'astro';
import { bookData } from '#site/pupil/book/book.ts';
import { asJson } from '#site/lesson/module-items.ts';

export const GET: APIRoute = () => asJson(bookData());
