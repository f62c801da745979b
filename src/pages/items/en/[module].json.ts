import type { APIRoute } from 'astro';
import { asJson, moduleItems, modulesWithItems } from '../../../page-data/module-items.ts';

export const getStaticPaths = () =>
  modulesWithItems('en').map((module) => ({ params: { module } }));

export const GET: APIRoute = ({ params }) => asJson(moduleItems(params.module!, 'en'));
