import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns how many bytes of a lesson page may come until the first answer's full feedback, page and
 * script together. A lesson that shows its evidence in pictures carries the look of its first step.
 * @param page `lessons/free-gift`
 */
export const firstAnswerLimit = (dist: string, page: string): { br: number; gz: number } =>
  readFileSync(join(dist, page, 'index.html'), 'utf8').includes('class="strip')
    ? { br: 30_000, gz: 35_000 }
    : { br: 26_000, gz: 31_000 };
