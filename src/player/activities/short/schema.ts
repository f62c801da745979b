import { z } from 'zod';
import { id, itemFields, text } from '#core/questions/activity.ts';

const check = z.strictObject({
  id,
  text: text.option.describe('Một câu hỏi tự xem lại: “Câu của em có nói chuyện gì không?”'),
});

/**
 * The pupil's own words, stored nowhere, then a model and a list to check them. Never in a ⚑
 * lesson.
 */
export const shortSpec = z.strictObject({
  kind: z.literal('short'),
  ...itemFields,
  notice: text.note.describe('Ai đọc được: “Chỉ em đọc được; đóng trang là mất.”'),
  model: text.note.describe('Câu mẫu, hiện sau khi em đã viết'),
  checks: z.array(check).min(2).max(5).describe('Những điều em tự đánh dấu'),
});

export type ShortSpec = z.infer<typeof shortSpec>;
