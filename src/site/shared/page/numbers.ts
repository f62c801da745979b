import { theContent } from '#curriculum/astro.ts';

/**
 * The lessons' numbers of content/numbers.yaml. The content check has held them against the lessons
 * before.
 */
export const numbersOf = (): Record<string, number> => theContent().numbers.lessons;
