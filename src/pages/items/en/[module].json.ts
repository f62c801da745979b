import type { APIRoute } from 'astro';
import { asJson, moduleItems, modulesWithItems } from '#site/lesson/module-items.ts';

export const getStaticPaths = () =>
  modulesWithItems('en').map((module) => ({ params: { module } }));

export const GET: APIRoute = ({ params }) => asJson(moduleItems(params.module!, 'en'));
