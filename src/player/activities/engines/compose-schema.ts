import { z } from 'zod';
import { feedback, id, misconception, text } from '#core/questions/activity.ts';

/**
 * The compose engine: the pupil builds something from parts, a few choices at a time, against rules
 * shown from the start.
 * Most parts are a matter of taste and always fit. An unfit part has its own feedback, and a part's
 * requirement (a drawing requires its author's name) is met in another slot.
 */
const rule = z.strictObject({
  id,
  text: text.option.describe('Bài tốt thì thế nào, một dòng ngắn; các em thấy ngay từ đầu'),
  feedback: feedback.describe('Nói khi thiếu phần phải đi kèm: vì sao, rồi sửa ở đâu'),
  misconception: misconception.describe(
    'Tên của điều hiểu chưa đúng khi bài không giữ được điều này',
  ),
});

export const partFields = {
  id,
  text: text.option.describe('Tên của phần này, khác chữ với mọi phần khác trong câu'),
  note: text.note.optional().describe('Một dòng dưới tên: giấy phép, ai làm, ai đồng ý'),
  breaks: z
    .strictObject({ rule: id, feedback })
    .optional()
    .describe('Chọn phần này thì không giữ được điều nào, và vì sao'),
  needs: z
    .array(z.strictObject({ rule: id, part: id }))
    .min(1)
    .optional()
    .describe('Chọn phần này thì phải có phần nào nữa, để giữ điều nào'),
};

export const slotFields = {
  id,
  name: text.title.describe('Tên của mục: Nền, Tranh, Ghi nguồn; mỗi mục một tên'),
  many: z.boolean().optional().describe('true: chọn được nhiều phần'),
  may: z.boolean().optional().describe('true: mục nhiều phần này để trống cũng được'),
};

export const rules = z
  .array(rule)
  .min(1)
  .max(5)
  .describe('Những điều một bài tốt giữ được; mỗi điều một điểm');
export const right = text.remark.describe('Lời nhắn khi giữ được mọi điều');
