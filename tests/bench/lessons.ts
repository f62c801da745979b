import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measured } from './floor.ts';

/** Every lesson in a build, with the step of its first activity of a kind that has options. */
export function lessonsOf(dist: string): Measured[] {
  return readdirSync(join(dist, 'lessons')).map((id) => {
    const page = `lessons/${id}`;
    const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
    return { page, step: Number(/id="b(\d+)"[^>]*>(?:(?!<section)[\s\S])*?data-kind="choice"/.exec(html)![1]) };
  });
}
