import { theContent } from '#curriculum/astro.ts';

/**
 * Returns the lessons' numbers of content/numbers.yaml. The content check has compared them with
 * the lessons.
 */
export const numbersOf = (): Record<string, number> => theContent().numbers.lessons;
