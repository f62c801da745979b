import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns how many bytes of a lesson page may come until the first answer's full feedback, page and
 * script together. A lesson that shows its evidence in pictures carries the look of its first step;
 * in grades 1–5 every story step carries its stage.
 * @param page `lessons/free-gift`
 */
export function firstAnswerLimit(dist: string, page: string): { br: number; gz: number } {
  const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
  if (html.includes('class="strip')) return { br: 30_200, gz: 35_200 };
  return html.includes('class="scene ') ? { br: 28_400, gz: 33_900 } : { br: 26_000, gz: 31_000 };
}
