import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measured } from './floor.ts';

/** Every lesson in a build, in each language and both ways, with the step of its first activity of a kind that has options. */
export function lessonsOf(dist: string): Measured[] {
  const pages = ['lessons', 'en/lessons'].flatMap((folder) => readdirSync(join(dist, folder)).map((id) => `${folder}/${id}`));
  const ways = pages.flatMap((page) => (existsSync(join(dist, page, '2')) ? [page, `${page}/2`] : [page]));
  return ways.map((page) => {
    const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
    return { page, step: Number(/id="b(\d+)"[^>]*>(?:(?!<section)[\s\S])*?data-kind="choice"/.exec(html)![1]) };
  });
}
