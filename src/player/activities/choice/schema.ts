import { z } from 'zod';
import {
  consequence,
  feedback,
  id,
  itemFields,
  misconception,
  surfaceField,
  text,
} from '#core/questions/activity.ts';

const option = z.strictObject({
  id,
  text: text.option.describe('Điều các bạn nhỏ hay làm thật, không ngớ ngẩn'),
  verdict: z
    .enum(['right', 'wrong', 'safe', 'partly', 'unsafe'])
    .describe(
      'one, many, true-false: right hoặc wrong; scenario: safe, partly (được nửa điểm) hoặc unsafe',
    ),
  feedback,
  misconception: misconception.optional(),
  then: consequence.optional(),
});

/** Choose one, choose several, true/false with a reason, or judge what to do in a situation. */
export const choiceSpec = z.strictObject({
  kind: z.literal('choice'),
  ...itemFields,
  ...surfaceField,
  mode: z
    .enum(['one', 'many', 'true-false', 'scenario'])
    .describe(
      'one: chọn một; many: chọn nhiều; true-false: đúng hay sai, vì sao; scenario: an toàn, một phần, chưa an toàn',
    ),
  severalSafe: z
    .literal(true)
    .optional()
    .describe('true: scenario mà hơn một lựa chọn an toàn, đều trọn điểm'),
  options: z.array(option).min(2).max(6),
  unsure: z
    .strictObject({ feedback })
    .optional()
    .describe('Thêm câu trả lời thật “Em chưa chắc” với lời nhắn riêng'),
  count: z
    .enum(['shown', 'hidden'])
    .optional()
    .describe(
      'many: shown = nói trước cần chọn mấy câu (“Chọn 2 câu”); hidden = “Chọn mọi câu đúng”',
    ),
  missed: text.remark.optional().describe('many: lời nhắn khi chọn đúng nhưng còn thiếu'),
});

export type ChoiceSpec = z.infer<typeof choiceSpec>;
