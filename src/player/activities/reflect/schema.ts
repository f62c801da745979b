import { z } from 'zod';
import { feedback, id, itemFields, text } from '#core/questions/activity.ts';

const option = z.strictObject({
  id,
  text: text.option.describe('Một điều các em có thể thấy, không câu nào đúng hơn câu nào'),
  feedback: feedback.describe('Lời đáp tử tế cho câu này: nghe, rồi một việc nhỏ làm được'),
});

/**
 * A question about oneself: it is not graded, every answer gets a kind reply, and none is stored.
 */
export const reflectSpec = z.strictObject({
  kind: z.literal('reflect'),
  ...itemFields,
  options: z.array(option).min(2).max(6).describe('Không có verdict: câu nào cũng được'),
  unsure: z.strictObject({ feedback }).optional().describe('Thêm “Em chưa chắc” với lời đáp riêng'),
});

export type ReflectSpec = z.infer<typeof reflectSpec>;
