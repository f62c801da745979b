import { readSentinel } from '#player/storage/sentinel.ts';

/**
 * How many answers this browser kept last, without opening the database; 0 when it knows of none.
 */
export const savedAnswerCount = (): number => readSentinel()?.attempts ?? 0;
