import { readSentinel } from '#player/storage/sentinel.ts';

/**
 * Returns how many answers this browser stored last, without opening the database; 0 if unknown.
 */
export const savedAnswerCount = (): number => readSentinel()?.attempts ?? 0;
