import type { APIRoute } from 'astro';
import { asJson, moduleItems, modulesWithItems } from '../../page-data/module-items.ts';

export const getStaticPaths = () =>
  modulesWithItems('vi').map((module) => ({ params: { module } }));

export const GET: APIRoute = ({ params }) => asJson(moduleItems(params.module!, 'vi'));
