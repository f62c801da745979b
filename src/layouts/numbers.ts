import { getEntry } from 'astro:content';

/** The lessons' numbers of content/numbers.yaml. The content check has held them against the lessons before. */
export const numbersOf = async (): Promise<Record<string, number>> =>
  (await getEntry('numbers', 'lessons'))!.data;
