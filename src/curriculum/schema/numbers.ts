import { z } from 'zod';

const whole = z.number().int().min(1);

/**
 * content/numbers.yaml: short integers of lessons and items, for slips, codes and SCORM. Permanent,
 * like the ids.
 */
export const numbersSpec = z.strictObject({
  lessons: z.record(z.string(), whole).describe('Mã bài → số của bài'),
  items: z.record(z.string(), whole).describe('bài/câu → số của câu'),
});

export type Numbers = z.infer<typeof numbersSpec>;
