import type { APIRoute } from 'astro';
import { asJson, moduleItems, modulesWithItems } from '../../../layouts/module-items.ts';

export const getStaticPaths = async () =>
  (await modulesWithItems('en')).map((module) => ({ params: { module } }));

export const GET: APIRoute = async ({ params }) => asJson(await moduleItems(params.module!, 'en'));
