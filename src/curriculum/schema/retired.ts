import { z } from 'zod';
import { id, words } from '#core/questions/activity.ts';

/**
 * A retired question, by `lesson/item`: content/retired.yaml. Answers to it stay, with their
 * points, and need a name.
 */
export const retiredItem = z.strictObject({
  label: words.describe('Câu ấy hỏi gì: trang “Máy này giữ gì?” gọi bài làm cũ bằng lời này'),
  now: id
    .optional()
    .describe('Mã câu thay nó trong cùng bài: ai đã làm câu cũ thì phần ấy coi như đã làm'),
  why: words.describe('Vì sao bỏ'),
  on: z.iso.date().describe('Ngày bỏ'),
});
export type RetiredItem = z.infer<typeof retiredItem>;
